package cn.tongxin.coverage;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.pairing.PairingView;

/**
 * One beneficiary and who supports it.
 *
 * @param parentId what it belongs to, as its region
 * @param needed how many supporters it should have, as people write it: 2, 1–2, ≥1
 */
public record BeneficiaryCoverage(
        UUID organizationId,
        String name,
        OrganizationKind organizationKind,
        Integer sortOrder,
        @Nullable UUID parentId,
        @Nullable String parentName,
        List<Supported> supporters,
        String needed,
        CoverageStatus status) {
    /** By whom, under which pairing. */
    public record Supported(UUID supporterId, String supporterName, UUID pairingId) {
        static Supported by(PairingView pairing) {
            return new Supported(pairing.supporterId(), pairing.supporterName(), pairing.id());
        }
    }
}
