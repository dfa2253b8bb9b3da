package cn.tongxin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, printed as it grows and written to a file. */
public final class Report {
    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Report(Path file) {
        this.file = file;
    }

    /** A comparison whose measure has an upper or a lower bound. */
    public void ratio(String what, String measured, double ratio, String sign, double bound) {
        boolean held = "≤".equals(sign) ? ratio <= bound : ratio >= bound;
        row(what, sign + " " + number(bound) + " ×", measured, number(ratio) + " ×", held ? "ok" : "NOT MET");
    }

    public void value(String what, String sign, double bound, double value, String unit) {
        boolean held = "≤".equals(sign) ? value <= bound : value >= bound;
        row(what, sign + " " + number(bound) + " " + unit, number(value) + " " + unit, "", held ? "ok" : "NOT MET");
    }

    public void note(String what, String measured) {
        row(what, "", measured, "", "");
    }

    private void row(String what, String target, String measured, String ratio, String verdict) {
        line("| " + String.join(" | ", what, target, measured, ratio, verdict) + " |");
    }

    void line(String text) {
        System.out.println(text);
        lines.add(text);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Three digits are all that there is in such a number. */
    public static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
