package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Looks through a text file before anybody opens it: one row of it is held in memory, so none may be the whole file. */
public final class CsvGuard {
    private static final int LONGEST_ROW = 512 << 10;
    private static final int BUFFER = 1 << 16;
    private static final String FIELD_BEGINS_BEHIND = ",;\t\n\r" + CsvText.MARK;

    private int length;
    private boolean quoted;
    private char last = '\n';

    private CsvGuard() {}

    /** Code of what is wrong with it; nothing where it may be opened. */
    public static @Nullable String objection(Path file) throws IOException {
        CsvGuard guard = new CsvGuard();
        try (Reader text = Files.newBufferedReader(file, CsvText.charset(file))) {
            char[] some = new char[BUFFER];
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (guard.take(some[i]) > LONGEST_ROW) {
                        return "sheet-too-large";
                    }
                }
            }
        }
        return null;
    }

    /** Signs of the row so far. In quotes a line may end and the row goes on. */
    private int take(char sign) {
        if (sign == '"') {
            // Two in a row are one sign of the text: out and in again.
            quoted = !quoted && (last == '"' || FIELD_BEGINS_BEHIND.indexOf(last) >= 0);
        }
        length = !quoted && (sign == '\n' || sign == '\r') ? 0 : length + 1;
        last = sign;
        return length;
    }
}
