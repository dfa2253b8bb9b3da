package cn.tongxin.ledger;

import java.util.List;

/**
 * What one record adds to figures while it counts.
 *
 * @param breakdown what the figure is broken down by, the channel of a purchase; empty where there is no such thing
 * @param minutes of all who served together
 * @param turns 人次
 * @param beneficiaries 人次
 * @param amountFen in 分, refunds below zero
 */
public record Counted(String breakdown, long minutes, long turns, long beneficiaries, long amountFen) {
    public static final Counted NOTHING = new Counted("", 0, 0, 0, 0);

    public boolean nothing() {
        return minutes == 0 && turns == 0 && beneficiaries == 0 && amountFen == 0;
    }

    Counted negated() {
        return new Counted(breakdown, -minutes, -turns, -beneficiaries, -amountFen);
    }

    Counted plus(Counted other) {
        return new Counted(
                breakdown,
                minutes + other.minutes,
                turns + other.turns,
                beneficiaries + other.beneficiaries,
                amountFen + other.amountFen);
    }

    /** What has to be added so that this becomes that: one step, or two where they are broken down differently. */
    List<Counted> stepsTo(Counted next) {
        if (nothing()) {
            return List.of(next);
        }
        if (next.nothing() || breakdown.equals(next.breakdown)) {
            return List.of(negated().plus(next));
        }
        return List.of(negated(), next);
    }
}
