package cn.tongxin.shared.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.Problems;
import cn.tongxin.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ContentsTest {
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String DOCUMENT = "word/document.xml";

    private final Path folder;

    ContentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> whatMayBeFiled() {
        return Stream.of(
                Arguments.of(FileType.PDF, Samples.pdf("a")),
                Arguments.of(FileType.PNG, Samples.png()),
                Arguments.of(FileType.JPEG, Samples.jpeg()),
                Arguments.of(FileType.WEBP, Samples.webp()),
                Arguments.of(FileType.DOCX, Samples.docx()),
                Arguments.of(FileType.XLSX, Samples.xlsx()),
                Arguments.of(FileType.PPTX, Samples.pptx()),
                Arguments.of(FileType.OFD, Samples.ofd()));
    }

    @ParameterizedTest
    @MethodSource("whatMayBeFiled")
    void aTypeIsToldByItsContent(FileType type, byte[] content) throws IOException {
        assertThat(Contents.typeOf(file(content))).isEqualTo(type);
    }

    static Stream<Arguments> whatMayNot() {
        return Stream.of(
                Arguments.of("file-type", Samples.bytes("MZ\u0090\0\u0003")),
                Arguments.of("file-type", Samples.bytes("\u007fELF\u0002\u0001\u0001")),
                Arguments.of("file-type", Samples.bytes("#!/bin/sh\n%PDF-1.4\n%%EOF")),
                Arguments.of("file-type", Samples.bytes("<!DOCTYPE html><script>alert(1)</script>")),
                Arguments.of("file-type", Samples.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("file-type", Samples.bytes("{\\rtf1}")),
                Arguments.of("file-type", Samples.bytes("GIF89a")),
                Arguments.of("file-type", Samples.bytes("P")),
                Arguments.of("file-type", Samples.zip(Map.of("a.txt", Samples.bytes("a")))),
                Arguments.of("file-type", Samples.zip(Map.of("OFD.xml", Samples.bytes("<html/>")))),
                Arguments.of("file-type", Samples.zip(Samples.office(WORD, "other/document.xml"))),
                Arguments.of("file-type", Samples.zip(Samples.office("wordprocessingml.template.main+xml", DOCUMENT))),
                Arguments.of("file-unreadable", Samples.bytes("%PDF-1.4\nhalf of it")),
                Arguments.of("file-unreadable", Samples.bytes("PK\u0003\u0004 and no directory")),
                Arguments.of("old-office", HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000")));
    }

    @ParameterizedTest
    @MethodSource("whatMayNot")
    void anythingElseIsRefused(String code, byte[] content) throws IOException {
        assertThat(refusal(content)).isEqualTo(code);
    }

    static Stream<Map.Entry<String, byte[]>> whatRuns() {
        return Stream.of(
                Map.entry("word/vbaProject.bin", new byte[1]),
                Map.entry("WORD\\VBAPROJECT.BIN", new byte[1]),
                Map.entry("word/\nvbaProject.bin", new byte[1]),
                Map.entry("word/vbaData.xml", new byte[1]),
                Map.entry("word/embeddings/oleObject1.bin", new byte[1]),
                Map.entry("word/embeddings/Sheet1.xlsm", new byte[1]),
                Map.entry("word/embeddings/Old.doc", new byte[1]),
                Map.entry("word/activeX/activeX1.xml", new byte[1]),
                Map.entry("word/printerSettings/macro.bin", new byte[1]),
                Map.entry("word/media/setup.exe", new byte[1]),
                types("application/vnd.ms-word.document.macroEnabled.main+xml", StandardCharsets.UTF_8),
                types("application/vnd.ms-office.vbaProject", StandardCharsets.UTF_16),
                types("application/vnd.openxmlformats-officedocument.oleObject", StandardCharsets.UTF_8));
    }

    private static Map.Entry<String, byte[]> types(String type, java.nio.charset.Charset charset) {
        String xml = Samples.contentTypes("<Default Extension=\"xml\" ContentType=\"" + type + "\"/>")
                .replace("UTF-8", charset.name());
        return Map.entry("[Content_Types].xml", xml.getBytes(charset));
    }

    /** Macros hide under any name; the document's own list of types gives them away. */
    @ParameterizedTest
    @MethodSource("whatRuns")
    void aDocumentWithMacrosOrObjectsIsRefused(Map.Entry<String, byte[]> part) throws IOException {
        Map<String, byte[]> parts = Samples.office(WORD, DOCUMENT);
        parts.put(part.getKey(), part.getValue());
        assertThat(refusal(Samples.zip(parts))).isEqualTo("file-with-macros");
    }

    @Test
    void anEncryptedZipIsRefused() throws IOException {
        byte[] zip = Samples.docx();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 6);
        bytes.putShort(directory + 8, (short) (bytes.getShort(directory + 8) | 1));
        assertThat(refusal(zip)).isEqualTo("file-unreadable");
    }

    @Test
    void whatSwellsBeyondMeasureIsRefusedWithoutBeingUnpacked() throws IOException {
        Map<String, byte[]> parts = Samples.office(WORD, DOCUMENT);
        parts.put("word/media/blank.bmp", new byte[80 << 20]);
        assertThat(refusal(Samples.zip(parts))).isEqualTo("file-unreadable");
        parts.remove("word/media/blank.bmp");
        parts.put("[Content_Types].xml", Samples.bytes(Samples.contentTypes(" ".repeat(5 << 20))));
        assertThat(refusal(Samples.zip(parts))).isEqualTo("file-unreadable");
    }

    @Test
    void aZipOfTooManyPartsIsRefused() throws IOException {
        Map<String, byte[]> parts = Samples.office(WORD, DOCUMENT);
        for (int i = 0; i < 10_000; i++) {
            parts.put("word/" + i + ".xml", new byte[0]);
        }
        assertThat(refusal(Samples.zip(parts))).isEqualTo("file-unreadable");
    }

    /** Readers differ in which of the two they take. */
    @Test
    void aPartThatStandsThereTwiceIsRefused() throws IOException {
        Map<String, byte[]> parts = Samples.office(WORD, DOCUMENT);
        parts.put("word/Document.xml", new byte[1]);
        assertThat(refusal(Samples.zip(parts))).isEqualTo("file-unreadable");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", Samples.bytes("<!DOCTYPE OFD [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><OFD>&a;</OFD>"));
        assertThat(Contents.typeOf(file(Samples.zip(parts)))).isEqualTo(FileType.OFD);
        parts.put("[Content_Types].xml", Samples.bytes("<!DOCTYPE a [<!ENTITY b \"c\">]><Types>&b;</Types>"));
        assertThat(refusal(Samples.zip(parts))).isIn("file-unreadable", "file-type");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private String refusal(byte[] content) throws IOException {
        Path file = file(content);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Contents.typeOf(file));
        return Objects.requireNonNull(Problems.body(refused, null, "", "").errors())
                .getFirst()
                .code();
    }
}
