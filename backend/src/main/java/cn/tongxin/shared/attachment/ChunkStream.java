package cn.tongxin.shared.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/**
 * Chunks as one stream: the first at once, so that what is not there fails before an answer has begun, each other when
 * the one before is read up, and none after the reader has left.
 */
final class ChunkStream extends InputStream {
    private final int count;
    private final IntFunction<byte[]> chunks;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
    private int position;

    ChunkStream(int count, IntFunction<byte[]> chunks) {
        this.count = count;
        this.chunks = chunks;
        advance();
    }

    @Override
    public int read() {
        return advance() ? current.read() : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return advance() ? current.read(target, offset, length) : -1;
    }

    private boolean advance() {
        while (current.available() == 0) {
            if (position == count) {
                return false;
            }
            current = new ByteArrayInputStream(chunks.apply(position++));
        }
        return true;
    }
}
