package cn.tongxin.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a column's bare numbers.
 *
 * @param name as the sheet says it; several where it contradicts itself
 * @param size 分 or minutes; absent where it is not understood
 */
public record ColumnUnit(String name, @Nullable Long size) {}
