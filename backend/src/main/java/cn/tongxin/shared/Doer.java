package cn.tongxin.shared;

import java.util.Optional;

/** Who does what is done right now; answered by those who know callers. */
public interface Doer {
    /** What people call him; absent for what happens by itself. */
    Optional<String> name();
}
