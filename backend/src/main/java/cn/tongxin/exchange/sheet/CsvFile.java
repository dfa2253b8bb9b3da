package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A text file of values; letters and separator are told from its content. */
final class CsvFile implements SourceFile {
    static final String NEUTRALIZED = "=+-@\t\r'";

    /** As many as a workbook has, and as long as a cell of it may be. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_VALUE = 32_767;

    private final Path file;

    CsvFile(Path file) {
        this.file = file;
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.of(new Whole());
    }

    @Override
    public void close() {}

    private final class Whole implements SourceSheet {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Stream<SourceRow> rows() {
            try {
                CSVParser parser = parser();
                Iterator<CSVRecord> records = parser.iterator();
                return Stream.iterate(next(records), Objects::nonNull, last -> next(records))
                        .map(CsvFile::row)
                        .onClose(() -> close(parser));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private CSVParser parser() throws IOException {
        Charset charset = CsvText.charset(file);
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(CsvText.delimiter(file, charset))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(false)
                .get();
        Reader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != CsvText.MARK) {
            reader.reset();
        }
        return format.parse(reader);
    }

    /** Absent at the end. A quote that is never closed would swallow all rows after it. */
    private static @Nullable CSVRecord next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException open) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "file", "sheet-open-quote");
        }
    }

    private static SourceRow row(CSVRecord record) {
        if (record.size() > MOST_COLUMNS || record.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "file", "sheet-too-large");
        }
        List<Cell> cells = new ArrayList<>(record.size());
        record.forEach(value -> cells.add(Cell.of(bare(value))));
        return new SourceRow((int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE), cells);
    }

    /** Our own exports put an apostrophe before what Excel would take for a formula. */
    private static String bare(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && NEUTRALIZED.indexOf(value.charAt(1)) >= 0
                ? value.substring(1)
                : value;
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
