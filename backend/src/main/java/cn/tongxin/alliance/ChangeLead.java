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
 * Hands the lead over: who led until now is a member from that day on.
 *
 * @param organizationId who leads from then on; need not have been a member
 */
public record ChangeLead(
        @NotNull UUID organizationId,
        @NotNull LocalDate from,
        @Size(max = 20) @Nullable List<@NotNull @Valid ExceptionReason> exceptionReasons) {}
