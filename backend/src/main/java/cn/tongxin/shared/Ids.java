package cn.tongxin.shared;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids are made here and not by the database, so that a commit with unknown outcome can be recognized afterwards. */
public final class Ids {
    private Ids() {}

    /** A UUIDv7: sorts by time of making. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** No id that was made then or later sorts before it. */
    public static UUID madeSince(Instant then) {
        return new UUID(then.toEpochMilli() << 16, 0);
    }
}
