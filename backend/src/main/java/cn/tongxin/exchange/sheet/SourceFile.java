package cn.tongxin.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An opened file: the sheets that its owner sees. */
public interface SourceFile extends Closeable {
    List<SourceSheet> sheets();

    @Override
    void close() throws IOException;

    static SourceFile open(Path file, boolean workbook) throws IOException {
        return workbook ? new WorkbookFile(file) : new CsvFile(file);
    }
}
