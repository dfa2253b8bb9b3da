package cn.tongxin.shared.attachment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that run, that are two things at once, or whose names lead elsewhere. */
@QuarkusTest
class HostileAttachmentTest {
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String DOCUMENT = "word/document.xml";

    private UUID organization;
    private Caller staff;

    @BeforeEach
    void staff() {
        organization = City.organization("GOVERNMENT_DEPARTMENT");
        staff = Caller.staffOf(organization);
    }

    private Response upload(String name, byte[] content) {
        String activity = City.created(staff, "/activities", City.activity(organization))
                .jsonPath()
                .getString("id");
        return Forms.upload(staff, "/activities/" + activity + "/attachments", name, content);
    }

    private static byte[] word(String part, byte[] content) {
        Map<String, byte[]> parts = Samples.office(WORD, DOCUMENT);
        parts.put(part, content);
        return Samples.zip(parts);
    }

    static Stream<Arguments> files() {
        Map<String, byte[]> twice = new LinkedHashMap<>(Samples.office(WORD, DOCUMENT));
        twice.put("word/Document.xml", new byte[1]);
        return Stream.of(
                Arguments.of("图.svg", Samples.bytes("<svg><script>alert(1)</script></svg>"), "file-type"),
                Arguments.of("报告.pdf", Samples.bytes("<!doctype html><script>alert(1)</script>"), "file-type"),
                Arguments.of("报告.pdf", Samples.bytes("<script>1</script>\n%PDF-1.4\n%%EOF"), "file-type"),
                Arguments.of("图.gif", Samples.bytes("GIF89a/*"), "file-type"),
                Arguments.of("图.png", Samples.bytes("\u0089PNG<script>"), "file-type"),
                Arguments.of("图.jpg", Samples.bytes("MZ\u0090\0"), "file-type"),
                Arguments.of("页.mht", Samples.bytes("MIME-Version: 1.0\n"), "file-type"),
                Arguments.of("快捷方式.pdf", Samples.bytes("L\0\0\0\u0001\u0014\u0002\0"), "file-type"),
                Arguments.of("包.zip", Samples.zip(Map.of("a.zip", Samples.docx())), "file-type"),
                Arguments.of("宏.docx", word("word/vbaProject.bin", new byte[1]), "file-with-macros"),
                Arguments.of("程序.docx", word("word/media/a.exe", new byte[1]), "file-with-macros"),
                Arguments.of("出去.docx", word("word/../../../etc/cron.d/x", new byte[1]), "file-unreadable"),
                Arguments.of("出去.docx", word("..\\..\\x.xml", new byte[1]), "file-unreadable"),
                Arguments.of("盘.docx", word("C:\\x.xml", new byte[1]), "file-unreadable"),
                Arguments.of("炸弹.docx", word("word/media/a.bmp", new byte[100 << 20]), "file-unreadable"),
                Arguments.of("两份.docx", Samples.zip(twice), "file-unreadable"),
                Arguments.of("半份.pdf", Samples.bytes("%PDF-1.4\nhalf"), "file-unreadable"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithAWordOnWhy(String name, byte[] content, String code) {
        Response answer = upload(name, content);
        answer.then().statusCode(422);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    /** What a reader takes for a PDF is one, whatever else is in it; so it never runs in our name. */
    @Test
    void whatIsTwoThingsAtOnceIsHandedOutAsTheHarmlessOne() {
        byte[] both = Samples.bytes("%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF");
        isHarmless(upload("两用.html", both), "application/pdf", ".pdf");
        byte[] picture = java.util.Arrays.copyOf(Samples.png(), 400);
        System.arraycopy(Samples.bytes("<script>alert(1)</script>"), 0, picture, 100, 25);
        isHarmless(upload("两用.html", picture), "image/png", ".png");
    }

    /** Nobody unpacks a picture here, so its size on the screen costs nothing. */
    @Test
    void aPictureOfFiftyThousandByFiftyThousandIsOnlyBytes() {
        byte[] huge = Samples.png();
        java.nio.ByteBuffer.wrap(huge).putInt(16, 50_000).putInt(20, 50_000);
        isHarmless(upload("大.png", huge), "image/png", ".png");
    }

    private void isHarmless(Response filed, String type, String ending) {
        filed.then().statusCode(201);
        assertThat(filed.jsonPath().getString("mediaType")).isEqualTo(type);
        assertThat(filed.jsonPath().getString("fileName")).endsWith(ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=1\r\n\r\n<script>.pdf",
                "a\"; filename=\"evil.exe",
                "..\\..\\windows\\system32\\x.pdf",
                "../../etc/passwd",
                "\u202Efdp.exe",
                "a\u2028b\u0000.pdf",
                "CON.pdf",
                "%0d%0aX: y.pdf",
                "a;b=c.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "${jndi:ldap:x}.pdf",
                "名\uD800字.pdf",
                "....",
            })
    void aNameLeadsNowhere(String name) {
        String kept = FileNames.kept(name, FileType.PDF);
        assertThat(kept).endsWith(".pdf").doesNotContain("/", "\\", "\"", "<", ">", "\r", "\n", "\u202E", "..");
        assertThat(Download.disposition(kept))
                .matches("attachment; filename=\"[\\w.-]+\"; filename\\*=UTF-8''[\\w.%~-]+")
                .isEqualTo(new String(
                        Download.disposition(kept).getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        assertThat(List.of("con.pdf", "nul.pdf")).doesNotContain(kept.toLowerCase(java.util.Locale.ROOT));
    }
}
