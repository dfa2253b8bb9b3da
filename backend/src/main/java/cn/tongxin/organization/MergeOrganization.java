package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Merges an organization into another one: it closes, and the other sees and finishes what it left.
 *
 * @param successorId who carries on from the next day
 * @param lastDay its last day
 */
public record MergeOrganization(
        @NotNull UUID successorId, @NotNull LocalDate lastDay) {}
