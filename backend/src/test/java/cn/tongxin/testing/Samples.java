package cn.tongxin.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each type that readers take for one. */
public final class Samples {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Samples() {}

    /** No two are the same. */
    public static byte[] pdf(String text) {
        return bytes("%PDF-1.4\n%" + text + "\ntrailer<</Root<</Pages<<>>>>>>\n%%EOF\n");
    }

    /** A PDF of exactly that many bytes, which do not repeat. */
    public static byte[] pdf(int size) {
        byte[] file = new byte[size];
        new java.util.Random(size).nextBytes(file);
        byte[] head = bytes("%PDF-1.7\n");
        byte[] tail = bytes("\n%%EOF\n");
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(tail, 0, file, size - tail.length, tail.length);
        return file;
    }

    public static byte[] png() {
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                        + "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");
    }

    public static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    public static byte[] webp() {
        return bytes("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00fe\u0007\0");
    }

    public static byte[] docx() {
        return zip(office("wordprocessingml.document.main+xml", "word/document.xml"));
    }

    public static byte[] xlsx() {
        Map<String, byte[]> parts = office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
        parts.put("xl/printerSettings/printerSettings1.bin", bytes("A4"));
        return zip(parts);
    }

    public static byte[] pptx() {
        return zip(office("presentationml.presentation.main+xml", "ppt/presentation.xml"));
    }

    public static byte[] ofd() {
        return zip(
                Map.of(
                        "OFD.xml",
                        bytes(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>")));
    }

    /** The parts of an Office document, to be spoilt. */
    public static Map<String, byte[]> office(String main, String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes(contentTypes(
                        "<Override PartName=\"/" + document + "\" ContentType=\"" + OFFICE + main + "\"/>")));
        parts.put(document, bytes("<document/>"));
        return parts;
    }

    public static String contentTypes(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + content
                + "</Types>";
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
