package cn.tongxin.coverage;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.PairingRule;

/** An organization on either side. */
record Party(
        UUID id,
        String name,
        OrganizationKind kind,
        int sortOrder,
        @Nullable UUID parentId,
        @Nullable String parentName,
        LocalDate activeFrom,
        LocalDate activeTo) {
    /** Whether the programme wants it covered; one that is only paired, or is no more, lacks nothing. */
    boolean toBeCovered(PairingRule rule, LocalDate asOf) {
        boolean exists = !asOf.isBefore(activeFrom) && !asOf.isAfter(activeTo);
        boolean meant = rule.beneficiaryIds().isEmpty()
                ? rule.beneficiaryKinds().isEmpty() || rule.beneficiaryKinds().contains(kind)
                : rule.beneficiaryIds().contains(id);
        return exists && meant;
    }
}
