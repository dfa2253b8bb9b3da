package cn.tongxin.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that swells beyond measure while it is unpacked, or a tag or text in it that nobody could hold. */
final class CountingStream extends FilterInputStream {
    private static final int LONGEST_RUN = 256 << 10;

    private final long most;
    private long read;
    private long lastTag;
    private boolean marked;

    CountingStream(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    /** With a limit on what stands between two tags as well. */
    static CountingStream ofXml(InputStream content, long most) {
        CountingStream stream = new CountingStream(content, most);
        stream.marked = true;
        return stream;
    }

    long bytes() {
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] next = new byte[1];
        return read(next, 0, 1) < 0 ? -1 : next[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some = super.read(target, offset, length);
        for (int i = 0; marked && i < some; i++) {
            if (target[offset + i] == '<') {
                requireAtMost(read + i - lastTag, LONGEST_RUN);
                lastTag = read + i;
            }
        }
        read += Math.max(some, 0);
        requireAtMost(read, most);
        requireAtMost(marked ? read - lastTag : 0, LONGEST_RUN);
        return some;
    }

    private static void requireAtMost(long bytes, long most) {
        if (bytes > most) {
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
