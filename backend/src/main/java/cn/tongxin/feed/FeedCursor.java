package cn.tongxin.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * How far a poller is.
 *
 * @param lists hash of what it asks for; a cursor of another filter is refused
 * @param number the last one it has seen, or that was not for it
 */
record FeedCursor(int lists, long number) {
    private static final String BETWEEN = " ";

    static long number(String text, int lists) {
        FeedCursor cursor = parsed(text);
        if (cursor.lists() != lists) {
            throw invalid("cursor-of-another-list");
        }
        return cursor.number();
    }

    String text() {
        String plain = Integer.toHexString(lists) + BETWEEN + Long.toHexString(number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static FeedCursor parsed(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(BETWEEN, 2);
            return new FeedCursor(Integer.parseUnsignedInt(parts[0], 16), Long.parseLong(parts[1], 16));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw invalid("invalid-value");
        }
    }

    private static ProblemException invalid(String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, "cursor", code);
    }
}
