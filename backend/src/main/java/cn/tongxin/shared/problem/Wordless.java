package cn.tongxin.shared.problem;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may hold it: what kind and where. Its words are left out, for they quote: the value that broke a
 * key, the text that was no number, the answer of another system.
 */
public final class Wordless extends Exception {
    private static final int DEEPEST = 10;

    private Wordless(Throwable failure, @Nullable Throwable cause) {
        super(kind(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, 0);
    }

    private static Wordless of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() + " " + sql.getErrorCode() : name;
    }
}
