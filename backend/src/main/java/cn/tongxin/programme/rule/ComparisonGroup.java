package cn.tongxin.programme.rule;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import cn.tongxin.organization.OrganizationKind;

/**
 * Organizations that may be compared with each other, and with nobody else.
 *
 * @param organizationKinds all organizations of these kinds
 * @param organizationIds and these
 * @param minimumSize a group smaller than this is not ranked
 */
public record ComparisonGroup(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> organizationKinds,
        @NotNull @Size(max = 1000) List<@NotNull UUID> organizationIds,
        @NotNull @Min(2) @Max(1000) Integer minimumSize) {}
