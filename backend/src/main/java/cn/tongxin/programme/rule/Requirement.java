package cn.tongxin.programme.rule;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import cn.tongxin.organization.OrganizationKind;

/**
 * One of the items that an alliance owes in the programme's year; derived from approved activities, never entered.
 *
 * @param activityKinds codes of activity kinds, any of which serves
 * @param minimum how many such activities
 * @param partnerKinds kinds of organization of which one must take part; empty: none needed
 * @param pairedPartner true: the partner must be one that the alliance is paired with on that day
 * @param minMemberUnits how many of the alliance's own units must take part
 */
public record Requirement(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull RequirementRole role,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 40) String> activityKinds,
        @NotNull @Min(1) @Max(1000) Integer minimum,
        @NotNull @Size(max = 20) List<@NotNull OrganizationKind> partnerKinds,
        @NotNull Boolean pairedPartner,
        @NotNull @Min(1) @Max(1000) Integer minMemberUnits) {}
