package cn.tongxin.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ExcelReaderException;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A file that cannot be read to its end is its owner's matter and no bug. */
final class ImportWork {
    private ImportWork() {}

    /** What is done with an open sheet. */
    interface Reading {
        void read(OpenSheet<?> open);
    }

    static void with(SheetOpener opener, UUID id, Reading reading) {
        try (OpenSheet<?> open = opener.open(id)) {
            reading.read(open);
        } catch (ExcelReaderException | IOException | UncheckedIOException broken) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "file", "file-unreadable");
        }
    }
}
