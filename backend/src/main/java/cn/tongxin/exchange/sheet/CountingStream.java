package cn.tongxin.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that swells beyond measure while it is unpacked. */
final class CountingStream extends FilterInputStream {
    private final long most;
    private long read;

    CountingStream(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    long bytes() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some = super.read(target, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new TooMuch();
        }
    }

    /** More than any such part has. */
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("too much", null, false, false);
        }
    }
}
