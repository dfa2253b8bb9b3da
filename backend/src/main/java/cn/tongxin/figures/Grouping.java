package cn.tongxin.figures;

import java.util.Locale;

/** How figures are laid out. */
public enum Grouping {
    ALLIANCE,
    ORGANIZATION,
    MONTH,
    /** Of purchases only. */
    CHANNEL;

    /** As written in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
