package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever it is called. */
public enum FileHead {
    ZIP,
    OLD_WORKBOOK,
    ENCRYPTED,
    /** Many systems call a web page .xls. */
    WEB_PAGE,
    TEXT,
    OTHER;

    private static final byte[] ZIP_MARK = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLD_MARK = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    /** How old Office's container names a document under a password. */
    private static final String ENCRYPTED_PART = "EncryptedPackage";

    private static final int LOOKED_AT = 1 << 20;
    private static final Pattern MARKUP =
            Pattern.compile("(?is)\\s*<(?:!doctype|html|head|meta|table|\\?xml|div|style).*");

    public static FileHead of(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(LOOKED_AT);
        }
        if (starts(head, ZIP_MARK)) {
            return ZIP;
        }
        if (starts(head, OLD_MARK)) {
            return new String(head, StandardCharsets.UTF_16LE).contains(ENCRYPTED_PART) ? ENCRYPTED : OLD_WORKBOOK;
        }
        Charset letters = CsvText.charset(file);
        String text = new String(head, letters).replace(String.valueOf(CsvText.MARK), "");
        if (text.indexOf('\0') >= 0 || !CsvText.reads(file, letters)) {
            return OTHER;
        }
        return MARKUP.matcher(text).matches() ? WEB_PAGE : text.startsWith("%PDF-") ? OTHER : TEXT;
    }

    private static boolean starts(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
