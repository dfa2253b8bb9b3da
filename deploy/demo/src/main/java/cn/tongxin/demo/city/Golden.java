package cn.tongxin.demo.city;

import java.time.LocalDate;

/** What the briefing as of 31 July must say (golden test of DOMAIN.md): 13场次、28万余元、32件、1100余次. */
public final class Golden {
    public static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    public static final LocalDate TO = LocalDate.of(2024, 7, 31);
    public static final int JOINT_THEME_DAYS = 13;
    public static final long CONSUMPTION_FEN = 28_134_050;
    public static final int APPEALS_CLEARED = 32;
    public static final int VOLUNTEER_ACTIVITIES = 1_103;

    private Golden() {}

    public static boolean holds(LocalDate day) {
        return !day.isBefore(FROM) && !day.isAfter(TO);
    }
}
