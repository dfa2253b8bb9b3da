package cn.tongxin.shared.workbook;

/** A number that is shown otherwise than the rest of its column. */
public record Formatted(Number value, String format) {}
