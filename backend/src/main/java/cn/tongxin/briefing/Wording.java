package cn.tongxin.briefing;

import java.math.BigDecimal;

/**
 * How a figure is put into prose (DOMAIN.md, words for print): below 1 000 exact; otherwise two leading digits rounded
 * down, with 余 where something remains; 近 within 2 % below the next power of ten; money from 10 000 元 in 万, from 10^8
 * in 亿. Negative figures are exact.
 */
public final class Wording {
    private static final long EXACT_BELOW = 1_000;
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final int FEN_PER_YUAN = 100;
    private static final int NEAR_PERCENT = 98;
    private static final int LEADING = 100;

    private Wording() {}

    /** A count with its unit: 1 103 次 → 1100余次. */
    public static String count(long value, String unit) {
        if (value < EXACT_BELOW) {
            return value + unit;
        }
        Rounded rounded = Rounded.of(value);
        return rounded.before() + rounded.value() + rounded.after() + unit;
    }

    /** An amount in 分: 28 134 050 → 28万余元. */
    public static String money(long fen) {
        if (fen < EXACT_BELOW * FEN_PER_YUAN) {
            return yuan(fen) + "元";
        }
        Rounded rounded = Rounded.of(fen);
        long cents = rounded.value();
        String amount;
        if (cents >= YI * FEN_PER_YUAN) {
            amount = yuan(cents / YI) + "亿";
        } else if (cents >= WAN * FEN_PER_YUAN) {
            amount = yuan(cents / WAN) + "万";
        } else {
            amount = yuan(cents);
        }
        return rounded.before() + amount + rounded.after() + "元";
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    private record Rounded(String before, long value, String after) {
        static Rounded of(long value) {
            long power = 1;
            while (value / power >= 10) {
                power *= 10;
            }
            long next = power * 10;
            if (value < next && value * 100.0 >= next * (double) NEAR_PERCENT) {
                return new Rounded("近", next, "");
            }
            long step = power * 10 / LEADING;
            long leading = value / step * step;
            return new Rounded("", leading, leading == value ? "" : "余");
        }
    }
}
