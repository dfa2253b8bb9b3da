package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.time.Days;

@Entity
class Organization extends BaseEntity {
    private String name = "";

    private String shortName = "";

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind = OrganizationKind.OTHER;

    private @Nullable String uscc;

    private @Nullable String regionCode;

    private @Nullable UUID parentId;

    private int sortOrder;

    private LocalDate activeFrom = LocalDate.EPOCH;

    private LocalDate activeTo = Days.OPEN_END;

    protected Organization() {}

    Organization(EnterOrganization content) {
        fill(content);
    }

    final void fill(EnterOrganization content) {
        name = content.name().strip();
        shortName = content.shortName() == null ? name : content.shortName().strip();
        kind = content.kind();
        uscc = content.uscc();
        regionCode = content.regionCode();
        parentId = content.parentId();
        sortOrder = content.sortOrder();
        activeFrom = content.activeFrom();
        activeTo = Days.stored(content.activeTo());
    }

    EnterOrganization content() {
        return new EnterOrganization(
                name, shortName, kind, uscc, regionCode, parentId, sortOrder, activeFrom, Days.shown(activeTo));
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }
}
