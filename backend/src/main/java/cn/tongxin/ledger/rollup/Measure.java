package cn.tongxin.ledger.rollup;

import java.util.Locale;

import cn.tongxin.ledger.Counted;

/** What is kept as running sums; the names are those of the figures. */
public enum Measure {
    VOLUNTEER_MINUTES("minutes"),
    VOLUNTEER_TURNS("turns"),
    BENEFICIARIES("beneficiaries"),
    CONSUMPTION_FEN("amountFen");

    private final String property;

    Measure(String property) {
        this.property = property;
    }

    public long of(Counted counted) {
        return switch (this) {
            case VOLUNTEER_MINUTES -> counted.minutes();
            case VOLUNTEER_TURNS -> counted.turns();
            case BENEFICIARIES -> counted.beneficiaries();
            case CONSUMPTION_FEN -> counted.amountFen();
        };
    }

    /** The code of its figure, {@code volunteer_minutes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its property in entries and deltas. */
    public String property() {
        return property;
    }
}
