package cn.tongxin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.tongxin.testing.Samples;

/** Workbooks that would fill the memory, read other files, or be something else than they say. */
final class HostileBooks {
    private static final String GOOD_ROWS = "<row r=\"1\">" + Zips.texts("单位名称", "服务日期") + "</row>";
    private static final byte[] GOOD = Zips.workbook(GOOD_ROWS);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONSHIP =
            "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\" TargetMode=\"External\"/>";

    private HostileBooks() {}

    static Stream<Hostile> all() {
        return Stream.of(bombs(), entities(), references(), programs(), oddlyBuilt())
                .flatMap(List::stream);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(String xml) {
        return Zips.replaced(GOOD, SHEET, bytes(xml));
    }

    private static List<Hostile> bombs() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        Map<String, byte[]> many = new LinkedHashMap<>(Zips.parts(GOOD));
        IntStream.range(0, 10_000).forEach(i -> many.put("xl/worksheets/_" + i + ".xml", bytes("<x/>")));
        return List.of(
                Hostile.book(
                        "swells by its ratio",
                        Zips.with(GOOD, "xl/media/a.png", new byte[120 << 20]),
                        "file-unreadable"),
                Hostile.book(
                        "swells and says that it does not",
                        Zips.lying(Zips.with(GOOD, "xl/media/a.png", new byte[120 << 20]), "xl/media/a.png", 1000),
                        "file-unreadable",
                        "sheet-too-large"),
                Hostile.book("ten thousand parts", Samples.zip(many), "file-unreadable"),
                Hostile.book(
                        "shared texts beyond memory",
                        Zips.with(GOOD, "xl/sharedStrings.xml", bytes("<sst>" + "<si/>".repeat(1_000_001) + "</sst>")),
                        "sheet-too-large"),
                Hostile.book(
                        "a billion laughs",
                        sheet("<!DOCTYPE w [<!ENTITY l0 \"ha\">" + laughs + "]><w>&l9;</w>"),
                        "sheet-entities"),
                Hostile.book(
                        "a million columns",
                        Zips.workbook("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>"),
                        "sheet-too-large"),
                Hostile.book(
                        "a column far out",
                        Zips.workbook("<row r=\"1\"><c r=\"AAAAAA1\"><v>1</v></c></row>"),
                        "file-unreadable"),
                Hostile.book(
                        "a text of a mebibyte",
                        Zips.workbook("<row>" + Zips.text("x".repeat(1 << 20)) + "</row>"),
                        "sheet-too-large"),
                Hostile.book("nested too deep", sheet("<w>".repeat(100_000)), "file-unreadable"),
                Hostile.book(
                        "as many names as attributes",
                        sheet("<w "
                                + IntStream.range(0, 9_000)
                                        .mapToObj(i -> "a" + i + "=\"\"")
                                        .collect(Collectors.joining(" "))
                                + "/>"),
                        "file-unreadable",
                        "sheet-too-large"),
                Hostile.book("a zip of zips", Samples.zip(Map.of("a.zip", GOOD, "b.zip", GOOD)), "file-type"));
    }

    /** In each part that anybody reads. */
    private static List<Hostile> entities() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        String fromOutside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>";
        String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]><x/>";
        return Stream.concat(
                        Stream.of(
                                        "[Content_Types].xml",
                                        "_rels/.rels",
                                        "xl/_rels/workbook.xml.rels",
                                        "xl/workbook.xml",
                                        "xl/styles.xml",
                                        "xl/sharedStrings.xml",
                                        "docProps/core.xml",
                                        SHEET)
                                .map(part -> Hostile.book(
                                        "entity in " + part,
                                        Zips.replaced(GOOD, part, bytes(entity)),
                                        "sheet-entities",
                                        "sheet-type",
                                        "file-unreadable")),
                        Stream.of(
                                Hostile.book("DTD from outside", sheet(fromOutside), "sheet-entities"),
                                Hostile.book("entity of a DTD", sheet(parameter), "sheet-entities"),
                                Hostile.book(
                                        "other letters, to hide one",
                                        Zips.replaced(GOOD, SHEET, entity.getBytes(StandardCharsets.UTF_16)),
                                        "file-unreadable",
                                        "sheet-entities")))
                .toList();
    }

    private static List<Hostile> references() {
        String link = "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>";
        return List.of(
                Hostile.book(
                        "dynamic data exchange",
                        Zips.with(GOOD, "xl/externalLinks/externalLink1.xml", bytes(link)),
                        "sheet-external"),
                Hostile.book("connections", Zips.with(GOOD, "xl/connections.xml", bytes("<c/>")), "sheet-external"),
                Hostile.book("queries", Zips.with(GOOD, "xl/queryTables/q1.xml", bytes("<q/>")), "sheet-external"),
                Hostile.book("add-ins", Zips.with(GOOD, "xl/webextensions/w.xml", bytes("<w/>")), "sheet-external"),
                Hostile.book(
                        "a sheet from another host",
                        Zips.replaced(
                                GOOD,
                                "xl/_rels/workbook.xml.rels",
                                bytes("<Relationships>"
                                        + RELATIONSHIP.formatted("worksheet", "http://127.0.0.1:9/sheet1.xml")
                                        + "</Relationships>")),
                        "file-unreadable",
                        "sheet-external"),
                Hostile.book(
                        "a sheet from the disk",
                        Zips.replaced(
                                GOOD,
                                "xl/_rels/workbook.xml.rels",
                                bytes("<Relationships>"
                                        + RELATIONSHIP.formatted("worksheet", "../../../../etc/passwd.xml")
                                        + "</Relationships>")),
                        "file-unreadable",
                        "sheet-external"));
    }

    private static List<Hostile> programs() {
        Map<String, byte[]> enabled = Samples.office("x", "xl/workbook.xml");
        enabled.put(
                "[Content_Types].xml",
                bytes(Samples.contentTypes("<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>")));
        String oldMacro = Samples.contentTypes("<Override PartName=\"/xl/macrosheets/sheet1.xml\" ContentType=\""
                + "application/vnd.ms-excel.macrosheet+xml\"/>");
        return List.of(
                Hostile.book("macros", Zips.with(GOOD, "xl/vbaProject.bin", new byte[9]), "file-with-macros"),
                Hostile.book("xlsm called xlsx", Samples.zip(enabled), "file-with-macros"),
                Hostile.book(
                        "macros of the nineties",
                        Zips.replaced(GOOD, "[Content_Types].xml", bytes(oldMacro)),
                        "file-with-macros"),
                Hostile.book(
                        "an object", Zips.with(GOOD, "xl/embeddings/oleObject1.bin", new byte[9]), "file-with-macros"),
                Hostile.book(
                        "a control", Zips.with(GOOD, "xl/activeX/activeX1.xml", bytes("<a/>")), "file-with-macros"),
                Hostile.book("a password", Zips.encrypted(), "sheet-encrypted"),
                Hostile.book(
                        "Excel 97",
                        java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)),
                        "sheet-old"),
                Hostile.book("a program", Samples.bytes("MZ\u0090\0\u0003 a program"), "sheet-type"),
                Hostile.book("a document", Samples.docx(), "sheet-type"),
                Hostile.book("a PDF with a zip behind", Samples.bytes("%PDF-1.4\nPK\u0003\u0004%%EOF"), "sheet-type"),
                Hostile.book(
                        "a packed file",
                        java.util.HexFormat.of().parseHex("377abcaf271c0004" + "00".repeat(64)),
                        "sheet-type"));
    }

    private static List<Hostile> oddlyBuilt() {
        return List.of(
                Hostile.book(
                        "a way out of the folder", Zips.with(GOOD, "../../evil.xml", bytes("<e/>")), "file-unreadable"),
                Hostile.book("one part twice", Zips.with(GOOD, "XL/Workbook.xml", bytes("<w/>")), "file-unreadable"),
                Hostile.book("half of it", java.util.Arrays.copyOf(GOOD, GOOD.length / 2), "file-unreadable"),
                Hostile.book("sizes of another world", Zips.lying(GOOD, SHEET, 0xFFFF_FFFFL), "file-unreadable"),
                Hostile.book("a size too small", Zips.lying(GOOD, SHEET, 3), "file-unreadable", "detail"),
                Hostile.book(
                        "a text that is not there",
                        Zips.workbook("<row><c t=\"s\"><v>99999</v></c></row>"),
                        "file-unreadable",
                        "detail"),
                Hostile.book(
                        "a text before the first",
                        Zips.workbook("<row><c t=\"s\"><v>-1</v></c></row>"),
                        "file-unreadable",
                        "detail"),
                Hostile.book(
                        "a style that is not there",
                        Zips.workbook("<row><c s=\"99999\"><v>1</v></c></row>"),
                        "file-unreadable",
                        "detail"),
                Hostile.book(
                        "no number",
                        Zips.workbook("<row><c><v>NaN</v></c><c t=\"b\"><v>7</v></c></row>"),
                        "file-unreadable",
                        "detail"),
                Hostile.book(
                        "a number of a million digits",
                        Zips.workbook("<row><c><v>" + "9".repeat(400_000) + "</v></c></row>"),
                        "sheet-too-large"),
                Hostile.book(
                        "a number of a billion digits",
                        Zips.workbook("<row><c><v>1e999999999</v></c></row>"),
                        "file-unreadable",
                        "detail"),
                Hostile.book(
                        "no sheet at all",
                        Zips.replaced(GOOD, "xl/workbook.xml", bytes("<workbook/>")),
                        "file-unreadable",
                        "detail"));
    }
}
