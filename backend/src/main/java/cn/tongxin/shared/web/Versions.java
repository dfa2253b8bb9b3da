package cn.tongxin.shared.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.Days;

/** Changes name the version they were decided on: 428 without {@code If-Match}, 412 when none in it is the latest. */
public final class Versions {
    private Versions() {}

    public static void require(@Nullable String ifMatch, BaseEntity entity) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.VERSION_REQUIRED);
        }
        String latest = Long.toString(entity.version());
        if (Arrays.stream(ifMatch.split(",", -1))
                .noneMatch(tag -> version(unquoted(tag.strip())).equals(latest))) {
            throw stale(entity);
        }
    }

    private static ProblemException stale(BaseEntity entity) {
        return entity.updatedByName()
                .map(name -> ProblemException.because(
                        ProblemType.STALE_VERSION, "detail.overtaken", name, Days.onClock(entity.updatedAt())))
                .orElseGet(() -> ProblemException.of(ProblemType.STALE_VERSION));
    }

    /** The tag of an answer is its row's version and a digest; a list gives the version alone. */
    private static String version(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** Proxies may have made the tag weak. */
    static String unquoted(String tag) {
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return strong.length() > 1 && strong.startsWith("\"") && strong.endsWith("\"")
                ? strong.substring(1, strong.length() - 1)
                : strong;
    }
}
