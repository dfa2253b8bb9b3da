package cn.tongxin.exchange.sheet;

import java.util.stream.Stream;

/** One sheet of a file, read as a stream; whoever opens the rows closes them. */
public interface SourceSheet {
    /** Absent names are empty. */
    String name();

    Stream<SourceRow> rows();
}
