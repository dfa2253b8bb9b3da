package cn.tongxin.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import cn.tongxin.testing.Samples;

/** Workbooks put together by hand. */
final class Zips {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Zips() {}

    static String texts(String... values) {
        return Stream.of(values).map(Zips::text).collect(Collectors.joining());
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    /** A workbook of one sheet with these rows and no styles. */
    static byte[] workbook(String rows) {
        return workbook(rows, 1, Map.of());
    }

    /** The same with a cell's text among texts that cells share. */
    static byte[] withSharedText(String rows, String text) {
        return workbook(
                rows,
                1,
                Map.of(
                        "[Content_Types].xml",
                        "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + SPREADSHEET + "\"><si><t>" + text + "</t></si></sst>"));
    }

    /**
     * A workbook of very many rows.
     *
     * @param rows with a # where their number stands
     * @param more what ends a part instead of its last tag, or a part of its own
     */
    static byte[] workbook(String rows, int times, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                </Relationships>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(SPREADSHEET));
        more.forEach((name, text) ->
                parts.merge(name, text, (part, end) -> part.substring(0, part.lastIndexOf("</")) + end));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= times; row++) {
                zip.write(rows.replace("#", String.valueOf(row)).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Its parts by name. */
    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file(workbook).toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** The same with another part of that name, or with one more. */
    static byte[] replaced(byte[] workbook, String name, byte[] content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(name, content);
        return Samples.zip(parts);
    }

    /** The same, with another size unpacked of that part in its directory. */
    static byte[] lying(byte[] workbook, String name, long size) {
        ByteBuffer zip = ByteBuffer.wrap(workbook.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int entry = zip.getInt(zip.capacity() - 6);
        while (zip.getInt(entry) == DIRECTORY_ENTRY) {
            int length = zip.getShort(entry + 28);
            if (new String(workbook, entry + 46, length, StandardCharsets.UTF_8).equals(name)) {
                zip.putInt(entry + 24, (int) size);
            }
            entry += 46 + length + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return zip.array();
    }

    /** The same with one more part. */
    static byte[] with(byte[] workbook, String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = file(workbook);
        try (ZipFile old = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(old.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                old.getInputStream(part).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile("book", ".xlsx"), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How Office puts a document under a password: in the old container. */
    static byte[] encrypted() {
        byte[] file = new byte[4096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }
}
