package cn.tongxin.demo.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.tongxin.demo.city.OpeningEntry;

/** The smallest Excel workbook there is, the same bytes every time: so that filing it again files nothing. */
final class OldSheet {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private OldSheet() {}

    static byte[] of(OpeningEntry entry) {
        return packed(sheet(List.of(
                List.of("单位", "月份", "指标", "合计", "备注"),
                List.of(
                        entry.organization(),
                        entry.month(),
                        entry.metric(),
                        String.valueOf(entry.value()),
                        entry.note()))));
    }

    private static String sheet(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream()
                        .map("<c t=\"inlineStr\"><is><t>%s</t></is></c>"::formatted)
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining(
                        "", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>", "</sheetData></worksheet>"));
    }

    private static byte[] packed(String sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="%spackage/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                    </Types>""".formatted(OFFICE, TYPE, TYPE));
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%sofficeDocument/2006/relationships">
                    <sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE));
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="%spackage/2006/relationships">
                <Relationship Id="rId1" Type="%sofficeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>""".formatted(OFFICE, OFFICE, type, target);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var part = new ZipEntry(name);
        part.setTimeLocal(ALWAYS);
        zip.putNextEntry(part);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
