package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership as far as figures go.
 *
 * @param from first day
 * @param to last day
 */
public record Stay(UUID allianceId, UUID organizationId, LocalDate from, LocalDate to) {
    /** Whether it holds on all of these days. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !from.isAfter(first) && !to.isBefore(last);
    }

    /** Whether it holds on any of these days. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
