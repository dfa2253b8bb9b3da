package cn.tongxin.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;

import cn.tongxin.shared.workbook.Formatted;

/** Values as documents show them: money in 元, time in 小时, everything else as it is counted. */
final class Printed {
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    private Printed() {}

    static Number number(Metric metric, long value) {
        return switch (metric.unit()) {
            case FEN -> BigDecimal.valueOf(value, 2);
            case MINUTE -> BigDecimal.valueOf(value).divide(MINUTES_OF_HOUR, MathContext.DECIMAL64);
            default -> value;
        };
    }

    static String unit(Metric metric) {
        return switch (metric.unit()) {
            case FEN -> "元";
            case MINUTE -> "小时";
            default -> metric.unit().chinese();
        };
    }

    static String format(Metric metric) {
        return switch (metric.unit()) {
            case FEN, MINUTE -> "#,##0.00";
            default -> "#,##0";
        };
    }

    static Formatted cell(Metric metric, long value) {
        return new Formatted(number(metric, value), format(metric));
    }

    /** 助农消费 1,234.56 元. */
    static String inWords(Metric metric, long value) {
        return metric.chinese() + " " + new DecimalFormat(format(metric)).format(number(metric, value)) + " "
                + unit(metric);
    }
}
