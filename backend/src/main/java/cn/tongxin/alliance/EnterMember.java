package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.softrule.ExceptionReason;

/**
 * A membership as it is entered and changed.
 *
 * @param organizationId not changed later
 * @param to last day; absent while it lasts
 * @param exceptionReasons why the alliance deviates from a soft rule
 */
public record EnterMember(
        @NotNull UUID organizationId,
        @NotNull MemberRole role,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Size(max = 20) @Nullable List<@NotNull @Valid ExceptionReason> exceptionReasons) {
    static EnterMember from(LocalDate from, UUID organization, MemberRole role) {
        return new EnterMember(organization, role, from, null, null);
    }
}
