package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/** A membership as it is read. */
public record MemberView(
        UUID id,
        String etag,
        UUID allianceId,
        UUID organizationId,
        String organizationName,
        OrganizationKind organizationKind,
        Integer sortOrder,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to)
        implements Row {
    public MemberView {
        to = to == null ? null : Days.shown(to);
    }
}
