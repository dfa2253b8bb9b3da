package cn.tongxin.shared;

import jakarta.ws.rs.core.StreamingOutput;

/** An answer that is written piece by piece, as fast as its reader reads. */
public interface Streamed {
    StreamingOutput content();

    /** The same with another way to write it. */
    Streamed with(StreamingOutput other);
}
