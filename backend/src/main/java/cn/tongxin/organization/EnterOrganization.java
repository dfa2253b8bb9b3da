package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An organization as it is entered and changed.
 *
 * @param shortName on screens and in tables; the name where absent
 * @param uscc 统一社会信用代码 (GB 32100-2015); party organizations and many communities have none
 * @param regionCode GB/T 2260, 6 digits, 9 or 12 below the county
 * @param activeTo only at entry; later by closing, merging or reopening
 * @param sortOrder official order, not alphabetical
 */
public record EnterOrganization(
        @NotBlank @Size(max = 100) String name,
        @Size(min = 1, max = 100) @Nullable String shortName,
        @NotNull OrganizationKind kind,
        @Size(min = 18, max = 18) @Nullable String uscc,
        @Pattern(regexp = "\\d{6}(\\d{3}){0,2}") @Nullable String regionCode,
        @Nullable UUID parentId,
        @NotNull @Min(0) @Max(1_000_000) Integer sortOrder,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo) {
    EnterOrganization named(RenameOrganization renamed) {
        return new EnterOrganization(
                renamed.name(), renamed.shortName(), kind, uscc, regionCode, parentId, sortOrder, activeFrom, activeTo);
    }
}
