package cn.tongxin.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Which opening entries a list shows.
 *
 * @param metric its code, {@code volunteer_minutes}
 * @param alliance the organization's alliance on the month's last day, or {@code none} together with a programme
 * @param from first business day; an entry's is the last of its month
 * @param to last business day
 */
public record OpeningEntryFilter(
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("metric") @Nullable String metric,
        @QueryParam("status") @Nullable RecordStatus status,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.organizationId", "r.day"),
                Condition.ifAsked("r.metric = :metric", "metric", metric == null ? null : metric(metric)),
                Condition.ifAsked("r.lifecycle.status = :status", "status", status),
                Condition.ifAsked("r.day >= :from", "from", from),
                Condition.ifAsked("r.day <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }

    private static Metric metric(String code) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.field(ProblemType.INVALID_PARAMETER, "metric", "invalid-value"));
    }
}
