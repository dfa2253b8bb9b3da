package cn.tongxin.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Unit;
import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.EntryView;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.StepView;
import cn.tongxin.shared.page.Row;

/**
 * An opening entry as it is read.
 *
 * @param month {@code 2024-03}
 * @param day the month's last, its business day
 * @param value in the unit
 * @param requested the change of the approved entry that waits for a decision
 * @param entries what happened to it since it was approved; with a single one only
 * @param steps what happened to it before its approval, in order; with a single one only
 * @param attachmentCount how many old sheets are filed with it
 */
public record OpeningEntryView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        String month,
        LocalDate day,
        Metric metric,
        Unit unit,
        Long value,
        @Nullable String note,
        Long attachmentCount,
        RecordStatus status,
        String enteredByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable EntryKind requested,
        Instant updatedAt,
        @Nullable List<EntryView> entries,
        @Nullable List<StepView> steps)
        implements Row {
    /** The columns of a query, one to one. */
    public OpeningEntryView(
            UUID id,
            String etag,
            UUID organizationId,
            String organizationName,
            LocalDate day,
            Metric metric,
            Long value,
            @Nullable String note,
            Long attachmentCount,
            RecordStatus status,
            String enteredByName,
            @Nullable Instant submittedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            @Nullable EntryKind requested,
            Instant updatedAt) {
        this(
                id,
                etag,
                organizationId,
                organizationName,
                YearMonth.from(day).toString(),
                day,
                metric,
                metric.unit(),
                value,
                note,
                attachmentCount,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                null,
                null);
    }

    OpeningEntryView with(List<EntryView> further, List<StepView> taken) {
        return new OpeningEntryView(
                id,
                etag,
                organizationId,
                organizationName,
                month,
                day,
                metric,
                unit,
                value,
                note,
                attachmentCount,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                further,
                taken);
    }
}
