package cn.tongxin.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How often each kind was said of a sheet so far; what a chunk says counts from when the chunk is kept for good. */
final class Said {
    private final Map<FindingKind, Integer> kept = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, Integer> now = new EnumMap<>(FindingKind.class);

    /** A chunk begins, or begins anew after a deadlock. */
    void begin() {
        now.clear();
        now.putAll(kept);
    }

    /**
     * How many were said before this one.
     *
     * @param earlier asked once: how many an earlier run of the same work has said
     */
    int next(FindingKind kind, ToIntFunction<FindingKind> earlier) {
        int before = now.computeIfAbsent(kind, earlier::applyAsInt);
        now.put(kind, before + 1);
        return before;
    }

    void keep() {
        kept.putAll(now);
    }
}
