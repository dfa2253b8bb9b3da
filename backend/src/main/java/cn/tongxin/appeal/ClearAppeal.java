package cn.tongxin.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 销号: the registrar has checked.
 *
 * @param clearedOn business day; today where absent
 */
public record ClearAppeal(@Nullable LocalDate clearedOn) {}
