package cn.tongxin.shared;

import java.util.UUID;

/** Reads one kind of answers anew where a call is repeated under its key; every bean of this kind is found. */
public interface ReadAnew {
    Class<? extends Naming> type();

    /** As the caller may read it now, and told as any reading. */
    Naming read(UUID id);
}
