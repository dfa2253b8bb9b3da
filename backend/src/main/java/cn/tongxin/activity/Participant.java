package cn.tongxin.activity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who took part besides the organizer: an organization, or an alliance as a whole. */
public record Participant(
        @Nullable UUID organizationId, @Nullable UUID allianceId) {
    static Participant organization(UUID id) {
        return new Participant(id, null);
    }

    static Participant alliance(UUID id) {
        return new Participant(null, id);
    }

    boolean namesOne() {
        return (organizationId == null) != (allianceId == null);
    }
}
