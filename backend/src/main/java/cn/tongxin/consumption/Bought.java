package cn.tongxin.consumption;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** An earlier purchase of a unit, to compare with. */
record Bought(
        String product, @Nullable String unit, @Nullable BigDecimal quantity, Long amountFen) {}
