package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Fired when an organization closes or merges into another, inside the same unit; memberships and pairings end with it.
 *
 * @param lastDay its last day
 * @param successor who carries on; absent where nobody does
 */
public record OrganizationClosed(
        UUID organization, LocalDate lastDay, @Nullable UUID successor) {}
