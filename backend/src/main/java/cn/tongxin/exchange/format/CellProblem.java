package cn.tongxin.exchange.format;

import java.util.List;

/**
 * Why a cell cannot be taken.
 *
 * @param column as its owner calls it
 * @param text what stands in it
 * @param key in {@code problems*.properties}
 */
public record CellProblem(String column, String text, String key, List<Object> arguments) {}
