package cn.tongxin.volunteer.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which volunteers a list shows.
 *
 * @param q part of the number, or of the name where the caller may read it
 * @param retired true: only those whose last day has passed
 */
public record VolunteerFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("retired") @Nullable Boolean retired,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    /**
     * The same as a condition.
     *
     * @param named where names may be read
     */
    Condition condition(Condition named, LocalDate today) {
        String pattern = Condition.containing(q);
        return Condition.all(
                pattern == null
                        ? Condition.ALWAYS
                        : Condition.any(
                                Condition.of("r.number like :q escape '!'", "q", pattern),
                                Condition.all(Condition.of("r.name like :q escape '!'", "q", pattern), named)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                retired == null
                        ? Condition.ALWAYS
                        : Condition.of(retired ? "r.toDay < :today" : "r.toDay >= :today", "today", today),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
