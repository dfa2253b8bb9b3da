package cn.tongxin.security.session;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Who;

/**
 * A sign-in began or ended; fired within the unit in which it does.
 *
 * @param address where the browser is; absent where it is not the browser that says so
 */
public record SessionEvent(Kind kind, Who who, @Nullable String address) {
    /** What became of it; a session that is never used again just runs out. */
    public enum Kind {
        BEGUN,
        ENDED,
        ENDED_ELSEWHERE
    }
}
