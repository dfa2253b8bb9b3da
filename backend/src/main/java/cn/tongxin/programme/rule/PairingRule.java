package cn.tongxin.programme.rule;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;

/**
 * A kind of pairing, and how many on either side.
 *
 * @param kind its name; pairings carry it
 * @param supporterType an organization or a whole alliance; absent: either
 * @param supporterKinds kinds of organization that may support; empty: any
 * @param beneficiaryKinds kinds that may be supported; empty: any
 * @param beneficiaryIds those to be covered (pilots); empty: every organization of the kinds
 * @param supportersPerBeneficiary how many supporters each of those should have
 * @param beneficiariesPerSupporter how many each supporter should have
 * @param projectsPerSupporter how many projects each supporter should lead in the year
 */
public record PairingRule(
        @NotBlank @Size(max = 40) String kind,
        @Nullable SupporterType supporterType,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> supporterKinds,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> beneficiaryKinds,
        @NotNull @Size(max = 2000) List<@NotNull UUID> beneficiaryIds,
        @NotNull @Valid CountRange supportersPerBeneficiary,
        @NotNull @Valid CountRange beneficiariesPerSupporter,
        @NotNull @Min(0) @Max(1000) Integer projectsPerSupporter) {
    /** Whether an organization of that kind may be supported under this rule. */
    public boolean supports(UUID beneficiary, OrganizationKind kind) {
        boolean fits = beneficiaryKinds.isEmpty() || beneficiaryKinds.contains(kind);
        return fits && (beneficiaryIds.isEmpty() || beneficiaryIds.contains(beneficiary));
    }

    public boolean takes(SupporterType type) {
        return supporterType == null || supporterType == type;
    }

    public boolean takes(OrganizationKind supporter) {
        return supporterKinds.isEmpty() || supporterKinds.contains(supporter);
    }
}
