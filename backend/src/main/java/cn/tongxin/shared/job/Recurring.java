package cn.tongxin.shared.job;

import java.time.Duration;

/** What is done again and again, by one of all running instances at a time; every bean of this kind is found. */
public interface Recurring {
    /** Stable: under this name the instances agree who does it. */
    String name();

    /** Pause between the end of one run and the start of the next; not finer than half a second. */
    Duration every();

    void run();
}
