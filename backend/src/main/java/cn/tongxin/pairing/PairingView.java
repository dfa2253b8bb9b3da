package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.programme.softrule.Warning;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/**
 * A pairing as it is read.
 *
 * @param warnings what its two parties have too many of, and how many chambers its alliance should have (R-04, R-08,
 *     R-10); counted like everything else within the caller's scope
 */
public record PairingView(
        UUID id,
        String etag,
        String kind,
        UUID programmeId,
        SupporterType supporterType,
        UUID supporterId,
        String supporterName,
        UUID beneficiaryId,
        String beneficiaryName,
        OrganizationKind beneficiaryKind,
        LocalDate from,
        @Nullable LocalDate to,
        PairingStatus status,
        @Nullable String agreement,
        @Nullable String endReason,
        List<Warning> warnings)
        implements Row {
    public PairingView {
        to = to == null ? null : Days.shown(to);
    }

    /** The columns of a query, one to one. */
    public PairingView(
            UUID id,
            String etag,
            String kind,
            UUID programmeId,
            SupporterType supporterType,
            UUID supporterId,
            String supporterName,
            UUID beneficiaryId,
            String beneficiaryName,
            OrganizationKind beneficiaryKind,
            LocalDate from,
            @Nullable LocalDate to,
            PairingStatus status,
            @Nullable String agreement,
            @Nullable String endReason) {
        this(
                id,
                etag,
                kind,
                programmeId,
                supporterType,
                supporterId,
                supporterName,
                beneficiaryId,
                beneficiaryName,
                beneficiaryKind,
                from,
                to,
                status,
                agreement,
                endReason,
                List.of());
    }

    /** Whether it would hold on that day, once confirmed. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Confirmed, and holding on that day, even where it ended later. */
    public boolean heldOn(LocalDate day) {
        return status != PairingStatus.PROPOSED && covers(day);
    }

    /** The day itself, or the nearest one that it covers. */
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return to != null && day.isAfter(to) ? to : day;
    }

    PairingView with(List<Warning> found) {
        return new PairingView(
                id,
                etag,
                kind,
                programmeId,
                supporterType,
                supporterId,
                supporterName,
                beneficiaryId,
                beneficiaryName,
                beneficiaryKind,
                from,
                to,
                status,
                agreement,
                endReason,
                found);
    }
}
