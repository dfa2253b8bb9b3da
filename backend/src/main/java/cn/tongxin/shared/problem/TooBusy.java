package cn.tongxin.shared.problem;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** Whether a failure means "try again later" (database away or out of connections) rather than a bug. */
public final class TooBusy {
    private TooBusy() {}

    public static boolean is(Throwable failure) {
        return cause(failure) != null;
    }

    static String reason(Throwable failure) {
        SQLException cause = cause(failure);
        return cause == null ? "" : cause.getSQLState() + " " + cause.getErrorCode();
    }

    private static @org.jspecify.annotations.Nullable SQLException cause(Throwable failure) {
        for (Throwable step = failure; step != null; step = step.getCause()) {
            if (step instanceof SQLException sql && isPassing(sql)) {
                return sql;
            }
        }
        return null;
    }

    /** 08: connection; 40: rolled back by the engine; 1205: lock wait; no state: the pool gave none in time. */
    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTimeoutException
                || sql.getErrorCode() == 1205
                || (state == null ? sql.getErrorCode() == 0 : state.startsWith("08") || state.startsWith("40"));
    }
}
