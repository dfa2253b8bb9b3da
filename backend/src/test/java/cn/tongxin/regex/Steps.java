package cn.tongxin.regex;

import java.util.regex.Matcher;

/** A text that counts how often somebody looks at one of its signs; seconds would tell of the machine. */
final class Steps implements CharSequence {
    /** What nobody waits for. */
    static final long MOST = 3_000_000;

    private final String text;
    private long taken;

    private Steps(String text) {
        this.text = text;
    }

    /** How many it takes to hold the text against the expression, or to find all of it in there. */
    static long of(Expression expression, String text) {
        Steps steps = new Steps(text);
        Matcher matcher = expression.pattern().matcher(steps);
        try {
            if (expression.searches()) {
                while (matcher.find()) {
                    // To the end.
                }
            } else {
                matcher.matches();
            }
        } catch (TooMany | StackOverflowError endless) {
            return MOST;
        }
        return steps.taken;
    }

    @Override
    public char charAt(int index) {
        if (++taken >= MOST) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooMany extends RuntimeException {
        TooMany() {
            super("too many", null, false, false);
        }
    }
}
