package cn.tongxin.programme.rule;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;

/**
 * What an alliance should look like; all of it soft.
 *
 * @param leadKinds kinds of organization that may lead; empty: any
 * @param leadTermMonths after how many months the lead should rotate; absent: never
 * @param deputyKinds kinds that may be deputy; empty: any
 * @param chambers how many chambers an alliance is paired with at a time
 */
public record AllianceRules(
        @NotNull @Valid CountRange leads,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> leadKinds,
        @Min(1) @Max(12) @Nullable Integer leadTermMonths,
        @NotNull @Valid CountRange deputies,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> deputyKinds,
        @NotNull @Valid CountRange chambers) {
    /** One lead, and nothing else asked for. */
    public static final AllianceRules STANDING = new AllianceRules(
            CountRange.of(1, 1), List.of(), null, CountRange.atLeast(0), List.of(), CountRange.atLeast(0));

    public boolean mayLead(OrganizationKind kind) {
        return leadKinds.isEmpty() || leadKinds.contains(kind);
    }

    public boolean mayDeputize(OrganizationKind kind) {
        return deputyKinds.isEmpty() || deputyKinds.contains(kind);
    }
}
