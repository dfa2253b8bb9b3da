package cn.tongxin.local;

/** Something the person at the keyboard can put right; the message is the one line that is shown. */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
