package cn.tongxin.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import cn.tongxin.exchange.sheet.CsvGuard;
import cn.tongxin.exchange.sheet.FileHead;
import cn.tongxin.exchange.sheet.SourceFile;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.exchange.sheet.SourceSheet;
import cn.tongxin.exchange.sheet.WorkbookGuard;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.attachment.Uploads;

/** A program of its own, with little memory: takes one file through every door and reads it to its end. */
public final class HostileReader {
    private HostileReader() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        try {
            FileHead head = FileHead.of(file);
            boolean workbook = head == FileHead.ZIP;
            if (workbook ? isGoodWorkbook(file) : head == FileHead.TEXT && CsvGuard.objection(file) == null) {
                read(file, workbook);
            }
        } catch (IOException | RuntimeException refused) {
            // Whatever it is, it is not the memory.
        }
    }

    private static boolean isGoodWorkbook(Path file) throws IOException {
        return new Uploads().isWorkbook(new Upload("", "", 0, "", file)) && WorkbookGuard.objection(file) == null;
    }

    private static void read(Path file, boolean workbook) throws IOException {
        try (SourceFile source = SourceFile.open(file, workbook)) {
            for (SourceSheet sheet : source.sheets()) {
                try (Stream<SourceRow> rows = sheet.rows()) {
                    rows.forEach(SourceRow::isBlank);
                }
            }
        }
    }
}
