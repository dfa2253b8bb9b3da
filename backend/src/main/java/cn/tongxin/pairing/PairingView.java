package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/** A pairing as it is read. */
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
        @Nullable String endReason)
        implements Row {
    public PairingView {
        to = to == null ? null : Days.shown(to);
    }
}
