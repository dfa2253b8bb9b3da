package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Initials;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.Days;

@Entity
@Told("organizations")
class Organization extends BaseEntity {
    private String name = "";

    private String shortName = "";

    private String initials = "";

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind = OrganizationKind.OTHER;

    private @Nullable String uscc;

    private @Nullable String regionCode;

    private @Nullable UUID parentId;

    private int sortOrder;

    private LocalDate activeFrom = LocalDate.EPOCH;

    private LocalDate activeTo = Days.OPEN_END;

    private @Nullable UUID successorId;

    @ElementCollection
    @CollectionTable(name = "organization_former_name", joinColumns = @JoinColumn(name = "organization_id"))
    private Set<FormerName> formerNames = new HashSet<>();

    protected Organization() {}

    Organization(EnterOrganization content) {
        fill(content);
    }

    final void fill(EnterOrganization content) {
        name = content.name().strip();
        shortName = content.shortName() == null ? name : content.shortName().strip();
        initials = Initials.of(name, shortName);
        kind = content.kind();
        uscc = content.uscc();
        regionCode = content.regionCode();
        parentId = content.parentId();
        sortOrder = content.sortOrder();
        activeFrom = content.activeFrom();
        activeTo = Days.stored(content.activeTo());
    }

    void rename(RenameOrganization content) {
        formerNames.add(new FormerName(content.from().minusDays(1), name, shortName));
        name = content.name().strip();
        shortName = content.shortName() == null ? name : content.shortName().strip();
        initials = Initials.of(name, shortName);
    }

    /** The last day on which a former name held; the day before its foundation where it never had another. */
    LocalDate lastRenaming() {
        return formerNames.stream()
                .map(FormerName::toDay)
                .max(Comparator.naturalOrder())
                .orElse(activeFrom.minusDays(1));
    }

    void close(LocalDate lastDay, @Nullable UUID successor) {
        if (isClosed()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.organization-closed", activeTo);
        }
        activeTo = lastDay;
        successorId = successor;
    }

    void reopen() {
        if (!isClosed()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.organization-open");
        }
        activeTo = Days.OPEN_END;
        successorId = null;
    }

    final boolean isClosed() {
        return !activeTo.equals(Days.OPEN_END);
    }

    LocalDate activeFrom() {
        return activeFrom;
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
