package cn.tongxin.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * A zero report as it is kept.
 *
 * @param month {@code 2024-07}
 */
public record ZeroReportView(
        UUID id,
        String etag,
        UUID organizationId,
        String month,
        @Nullable String note,
        String enteredByName,
        Instant updatedAt)
        implements Row {
    /** The columns of a query, one to one. */
    public ZeroReportView(
            UUID id,
            String etag,
            UUID organizationId,
            LocalDate month,
            @Nullable String note,
            String enteredByName,
            Instant updatedAt) {
        this(id, etag, organizationId, YearMonth.from(month).toString(), note, enteredByName, updatedAt);
    }
}
