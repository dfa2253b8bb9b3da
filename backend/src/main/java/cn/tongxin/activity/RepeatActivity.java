package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Makes a series: the same activity again on other days, at the same time of day.
 *
 * @param days each once
 */
public record RepeatActivity(@NotEmpty @Size(max = 60) List<@NotNull LocalDate> days) {}
