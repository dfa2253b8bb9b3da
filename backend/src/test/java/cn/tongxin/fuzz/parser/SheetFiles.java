package cn.tongxin.fuzz.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.tongxin.exchange.sheet.CsvGuard;
import cn.tongxin.exchange.sheet.FileHead;
import cn.tongxin.exchange.sheet.SourceFile;
import cn.tongxin.exchange.sheet.SourceSheet;
import cn.tongxin.exchange.sheet.WorkbookGuard;
import cn.tongxin.shared.attachment.Upload;
import cn.tongxin.shared.attachment.Uploads;
import cn.tongxin.testing.Samples;

/** Sheets through every door, and to their end. */
final class SheetFiles {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Everywhere in the way of what is read in a part. */
    private static final char BETWEEN = '\u0001';

    private SheetFiles() {}

    static void workbook(byte[] bytes) throws IOException {
        through(bytes, FileHead.ZIP);
    }

    static void text(byte[] bytes) throws IOException {
        through(bytes, FileHead.TEXT);
    }

    /** The rows, shared texts and styles of a workbook that is sound around them. */
    static void parts(byte[] bytes) throws IOException {
        List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), 3));
        workbook(book(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : ""));
    }

    static byte[] book(String rows, String texts, String styles) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        return Samples.zip(Map.of(
                "[Content_Types].xml",
                        bytes(Samples.contentTypes(type("workbook", "sheet.main")
                                + type("worksheets/sheet1", "worksheet")
                                + type("sharedStrings", "sharedStrings")
                                + type("styles", "styles"))),
                "_rels/.rels",
                        bytes(head
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"),
                "xl/_rels/workbook.xml.rels",
                        bytes(head
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml") + "</Relationships>"),
                "xl/workbook.xml",
                        bytes(head + "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                        bytes(head + "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows
                                + "</sheetData></worksheet>"),
                "xl/sharedStrings.xml", bytes(head + "<sst xmlns=\"" + SPREADSHEET + "\">" + texts + "</sst>"),
                "xl/styles.xml",
                        bytes(head + "<styleSheet xmlns=\"" + SPREADSHEET + "\">" + styles + "</styleSheet>")));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + PART + type + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void through(byte[] bytes, FileHead wanted) throws IOException {
        Path file = Files.createTempFile("fuzz", null);
        try {
            Files.write(file, bytes);
            if (FileHead.of(file) == wanted && isLetIn(file, wanted)) {
                read(file, wanted == FileHead.ZIP);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** A disk that fails is not the file's fault, and there is none here: what is told as such is a fault. */
    private static boolean isLetIn(Path file, FileHead head) throws IOException {
        return head == FileHead.ZIP
                ? new Uploads().isWorkbook(new Upload("", "", 0, "", file)) && WorkbookGuard.objection(file) == null
                : CsvGuard.objection(file) == null;
    }

    private static void read(Path file, boolean workbook) throws IOException {
        try (SourceFile source = SourceFile.open(file, workbook)) {
            for (SourceSheet sheet : source.sheets()) {
                try (Stream<cn.tongxin.exchange.sheet.SourceRow> rows = sheet.rows()) {
                    rows.limit(2000).forEach(row -> row.cells().forEach(Cells::read));
                }
            }
        }
    }
}
