package cn.tongxin.security;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Records of these organizations with a business day in this period, both ends included, are within reach.
 *
 * @param acts whether the caller decides on them too, or only reads (a former lead, R-14)
 */
public record Window(Set<UUID> organizations, LocalDate from, LocalDate to, boolean acts) {
    boolean holds(UUID organization, LocalDate day) {
        return organizations.contains(organization) && !day.isBefore(from) && !day.isAfter(to);
    }
}
