package cn.tongxin.volunteer.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Noto Sans SC, of which a document holds the signs it shows; read once and only when something is printed. */
@ApplicationScoped
class PrintFont {
    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private @Nullable BaseFont face;

    Font size(float points) {
        return new Font(face(), points);
    }

    private synchronized BaseFont face() {
        if (face == null) {
            face = read();
        }
        return face;
    }

    private static BaseFont read() {
        try (InputStream file = Objects.requireNonNull(PrintFont.class.getResourceAsStream(FILE), FILE)) {
            return BaseFont.createFont(
                    "NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
