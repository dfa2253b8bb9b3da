package cn.tongxin.volunteer.person;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Somebody serves no longer.
 *
 * @param on last day; records of later days may not name it
 */
public record RetireVolunteer(@NotNull LocalDate on) {}
