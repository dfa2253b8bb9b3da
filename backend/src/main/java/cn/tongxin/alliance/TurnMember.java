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
 * Another role, or another alliance, from a day on; what was before stays as it was.
 *
 * @param allianceId an alliance of the same programme; the same one where absent
 * @param from first day of the new role; after the first day of the present one
 */
public record TurnMember(
        @NotNull LocalDate from,
        @NotNull MemberRole role,
        @Nullable UUID allianceId,
        @Size(max = 20) @Nullable List<@NotNull @Valid ExceptionReason> exceptionReasons) {}
