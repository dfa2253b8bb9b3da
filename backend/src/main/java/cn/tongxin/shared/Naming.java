package cn.tongxin.shared;

import java.util.UUID;

/** An answer that may name a person: then it is not kept under its key, where nobody would take the name away. */
public interface Naming {
    /** Whose answer it is; with its type all that is kept. */
    UUID id();

    /** Whether this one does, in full or in part. */
    boolean namesSomebody();
}
