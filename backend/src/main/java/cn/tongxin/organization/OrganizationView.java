package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/**
 * An organization as it is read.
 *
 * @param successorId who carries on since it closed
 * @param formerNames latest first; absent in lists
 */
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
        @Nullable LocalDate activeTo,
        @Nullable UUID successorId,
        @Nullable List<FormerNameView> formerNames)
        implements Row {
    public OrganizationView {
        activeTo = activeTo == null ? null : Days.shown(activeTo);
    }

    OrganizationView(
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
            LocalDate activeTo,
            @Nullable UUID successorId) {
        this(
                id,
                etag,
                name,
                shortName,
                kind,
                uscc,
                regionCode,
                parentId,
                sortOrder,
                activeFrom,
                activeTo,
                successorId,
                null);
    }

    OrganizationView with(List<FormerNameView> names) {
        return new OrganizationView(
                id,
                etag,
                name,
                shortName,
                kind,
                uscc,
                regionCode,
                parentId,
                sortOrder,
                activeFrom,
                activeTo,
                successorId,
                names);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
    }
}
