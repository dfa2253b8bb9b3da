package cn.tongxin.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.tongxin.exchange.sheet.WorkbookGuard;

import static org.assertj.core.api.Assertions.assertThat;

/** What would fill the memory of its reader is refused before anybody opens it, whatever the part is called. */
class WorkbookGuardTest {
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path folder;

    WorkbookGuardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private @Nullable String objection(String part, String start, String middle, int times, String end)
            throws IOException {
        return objection(part, start, middle, times, end, StandardCharsets.UTF_8);
    }

    private @Nullable String objection(String part, String start, String middle, int times, String end, Charset letters)
            throws IOException {
        Path file = folder.resolve("book.xlsx");
        byte[] piece = middle.getBytes(letters);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(letters));
            repeat(zip, piece, times);
            zip.write(end.getBytes(letters));
        }
        return WorkbookGuard.objection(file);
    }

    private static void repeat(OutputStream out, byte[] piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(piece);
        }
    }

    @Test
    void sharedTextsThatFillTheMemoryAreRefused() throws IOException {
        String text = "<si><t>" + "长".repeat(1_000) + "</t></si>";
        assertThat(objection(TEXTS, "<sst>", text, 1_000, "</sst>")).isNull();
        assertThat(objection(TEXTS, "<sst>", text, 80_000, "</sst>")).isEqualTo("sheet-too-large");
        assertThat(objection("xl/other.xml", "<sst>", text, 80_000, "</sst>")).isEqualTo("sheet-too-large");
        assertThat(objection(TEXTS, "<sst>", "<si/>", 1_000_001, "</sst>")).isEqualTo("sheet-too-large");
    }

    @Test
    void oneTextTagOrRowIsNoLongerThanAnybodyWrites() throws IOException {
        String much = "x".repeat(1 << 16);
        Map<String, String> longOnes = Map.of(
                "<worksheet><row><c t=\"inlineStr\"><is><t>",
                "</t></is></c></row></worksheet>",
                "<worksheet><row><c><is><t><![CDATA[<",
                "]]></t></is></c></row></worksheet>",
                "<worksheet><row r=\"",
                "\"/></worksheet>");
        for (Map.Entry<String, String> one : longOnes.entrySet()) {
            assertThat(objection(SHEET, one.getKey(), much, 3_000, one.getValue()))
                    .as(one.getKey())
                    .isEqualTo("sheet-too-large");
        }
        assertThat(objection(SHEET, "<worksheet><row>", "<c><v>1</v></c>", 100_000, "</row></worksheet>"))
                .isEqualTo("sheet-too-large");
        assertThat(objection(SHEET, "<w><row><c><is><t>", "xxxx<c/>", 100_000, "</t></is></c></row></w>"))
                .isEqualTo("sheet-too-large");
        assertThat(objection(SHEET, "<w><row><c><is><t><![CDATA[", "<xxxxxx", 100_000, "]]></t></is></c></row></w>"))
                .isEqualTo("sheet-too-large");
        assertThat(objection(SHEET, "<w><row><c><v>1</v></c></row>", "<mergeCell ref=\"A1:B2\"/>", 100_000, "</w>"))
                .isNull();
    }

    @Test
    void whatItsReaderWouldKeepForEachNameAndLevelIsRefused() throws IOException {
        assertThat(objection(SHEET, "", "<a>", 300, "")).isEqualTo("file-unreadable");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(objection(SHEET, "<w>", names.toString(), 1, "</w>")).isEqualTo("file-unreadable");
        assertThat(objection(SHEET, "<?xml version=\"1.0\" encoding=\"utf-8\"?><w>", "<row/>", 10, "</w>"))
                .isNull();
        assertThat(objection(SHEET, "<w>", "<row/>", 10, "</w>", StandardCharsets.UTF_16))
                .isEqualTo("file-unreadable");
    }

    @Test
    void pictureThatSwellsIsCountedAsWell() throws IOException {
        assertThat(objection("xl/media/a.png", "", "\0".repeat(1 << 20), 401, ""))
                .isEqualTo("sheet-too-large");
    }

    @Test
    void sheetsAndTextsHideUnderNoOtherName() throws IOException {
        String rels = "xl/_rels/workbook.xml.rels";
        String target = "<Relationships><Relationship Id=\"r1\" Type=\"x/image\" Target=\"%s\"/></Relationships>";
        assertThat(objection(rels, target.formatted("media/sheet.png"), "", 0, ""))
                .isEqualTo("file-unreadable");
        assertThat(objection(rels, target.formatted("worksheets/sheet1.xml"), "", 0, ""))
                .isNull();
        String type = "<Types><Override PartName=\"%s\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/></Types>";
        assertThat(objection("[Content_Types].xml", type.formatted("/xl/a.png", "sharedStrings"), "", 0, ""))
                .isEqualTo("file-unreadable");
        assertThat(objection("[Content_Types].xml", type.formatted("/a.xml", "sheet.main"), "", 0, ""))
                .isEqualTo("file-unreadable");
        assertThat(objection("[Content_Types].xml", type.formatted("/xl/workbook.xml", "sheet.main"), "", 0, ""))
                .isNull();
    }
}
