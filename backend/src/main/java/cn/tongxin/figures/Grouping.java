package cn.tongxin.figures;

import java.util.Locale;

/** How figures are laid out. */
public enum Grouping {
    ALLIANCE("联盟", "不属于任何联盟"),
    ORGANIZATION("单位", "未分单位"),
    MONTH("月份", "未分月份"),
    /** Of purchases only. */
    CHANNEL("渠道", "未分渠道");

    private final String heading;
    private final String none;

    Grouping(String heading, String none) {
        this.heading = heading;
        this.none = none;
    }

    /** What a group is. */
    String heading() {
        return heading;
    }

    /** What belongs to no group. */
    String none() {
        return none;
    }

    /** As written in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
