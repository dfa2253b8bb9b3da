package cn.tongxin.shared.job;

import java.util.UUID;

/** Somebody did something to a job, in the unit in which he did; how it goes on by itself is nobody's doing. */
public record JobEvent(UUID id, Kind kind) {
    /** What. */
    public enum Kind {
        STARTED,
        CANCELLED
    }
}
