package cn.tongxin.shared.web;

import java.util.HashMap;
import java.util.Map;

/** What all have together, and of which nobody takes more than a quarter. */
final class Shares {
    private static final int PARTS = 4;

    private final long most;
    private final Map<String, Long> taken = new HashMap<>();
    private long all;

    Shares(long most) {
        this.most = most;
    }

    /**
     * Takes some.
     *
     * @return false: it would be too much, of one or of all, and nothing is taken
     */
    synchronized boolean take(String who, long some) {
        long his = taken.getOrDefault(who, 0L) + some;
        if (his > most / PARTS || all + some > most) {
            return false;
        }
        taken.put(who, his);
        all += some;
        return true;
    }

    synchronized void leave(String who, long some) {
        taken.computeIfPresent(who, (name, his) -> his > some ? his - some : null);
        all -= some;
    }
}
