package cn.tongxin.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cn.tongxin.exchange.format.SheetReading;
import cn.tongxin.exchange.sheet.SourceFile;

/** An uploaded sheet, opened for reading; its bytes lie in a file of their own until it is closed. */
record OpenSheet<C>(SheetImport sheet, SheetReading<C> reading, SourceFile source, Path file) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        source.close();
        Files.deleteIfExists(file);
    }
}
