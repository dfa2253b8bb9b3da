package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A membership as it is entered and changed.
 *
 * @param organizationId not changed later
 * @param to last day; absent while it lasts
 */
public record EnterMember(
        @NotNull UUID organizationId,
        @NotNull MemberRole role,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
