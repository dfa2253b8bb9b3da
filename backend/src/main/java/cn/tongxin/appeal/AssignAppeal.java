package cn.tongxin.appeal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * Hands an appeal to the one who is responsible for it.
 *
 * @param handlerId the responsible organization
 */
public record AssignAppeal(
        @NotNull UUID handlerId, @Nullable LocalDate dueOn) {}
