package cn.tongxin.organization;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Closes an organization.
 *
 * @param lastDay its last day; its records stay what they are
 */
public record CloseOrganization(@NotNull LocalDate lastDay) {}
