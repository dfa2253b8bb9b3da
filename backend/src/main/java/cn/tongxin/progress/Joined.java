package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.UUID;

/** A dated tie: an organization in an alliance, or a partner that an alliance is paired with. */
record Joined(UUID allianceId, UUID organizationId, LocalDate from, LocalDate to) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
