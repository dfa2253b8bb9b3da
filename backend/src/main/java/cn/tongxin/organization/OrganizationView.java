package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/** An organization as it is read. */
public record OrganizationView(
        UUID id,
        String etag,
        String name,
        String shortName,
        OrganizationKind kind,
        @Nullable String uscc,
        @Nullable String regionCode,
        @Nullable UUID parentId,
        Integer sortOrder,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo)
        implements Row {
    public OrganizationView {
        activeTo = activeTo == null ? null : Days.shown(activeTo);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
    }
}
