package cn.tongxin.shared.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
class AttachmentTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int LARGEST = 20 * MEBIBYTE;

    @Inject
    EntityManager database;

    private City city;
    private UUID activity;
    private String list;

    @BeforeEach
    void draft() {
        city = new City();
        activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        list = "/activities/" + activity + "/attachments";
    }

    private Response upload(String name, byte[] content) {
        return Forms.upload(city.memberStaff(), list, name, content);
    }

    private Response added(String name, byte[] content) {
        Response answer = upload(name, content);
        answer.then().statusCode(201);
        return answer;
    }

    private int deleted(Caller caller, Response attachment) {
        return caller.call()
                .header("If-Match", '"' + attachment.jsonPath().getString("etag") + '"')
                .delete(list + "/" + City.id(attachment))
                .statusCode();
    }

    private long chunks(UUID attachment) {
        return ((Number) database.createNativeQuery("select count(*) from attachment_chunk where attachment_id = :id")
                        .setParameter("id", attachment)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void everyTypeOfTheListIsFiled() {
        Map<String, byte[]> samples = Map.of(
                "总结.pdf", Samples.pdf("a"),
                "照片.png", Samples.png(),
                "照片.jpg", Samples.jpeg(),
                "照片.webp", Samples.webp(),
                "方案.docx", Samples.docx(),
                "名单.xlsx", Samples.xlsx(),
                "讲稿.pptx", Samples.pptx(),
                "通知.ofd", Samples.ofd());
        samples.forEach((name, content) -> added(name, content)
                .then()
                .body("fileName", equalTo(name))
                .body("size", equalTo(content.length))
                .body("enteredByName", equalTo(city.memberStaff().name())));
        city.memberStaff()
                .call()
                .get(list + "?withTotal=true&sort=fileName")
                .then()
                .statusCode(200)
                .body("total", equalTo(8))
                .body("items.mediaType", hasItems("application/pdf", "application/ofd", "image/webp"));
    }

    @Test
    void theNameFollowsTheContent() {
        added("../../照片\u202E.png", Samples.jpeg())
                .then()
                .body("fileName", equalTo("照片.jpg"))
                .body("mediaType", equalTo("image/jpeg"));
    }

    @Test
    void whatMayNotBeFiledIsRefusedWithAWordOnWhatToDo() {
        upload("报告.pdf", Samples.bytes("MZ\u0090\0\u0003 an exe"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].code", equalTo("file-type"))
                .body("errors[0].message", containsString("另存为 PDF"));
        upload("空.pdf", new byte[0]).then().statusCode(422).body("errors[0].code", equalTo("empty-file"));
        Map<String, byte[]> macros = Samples.office("wordprocessingml.document.main+xml", "word/document.xml");
        macros.put("word/vbaProject.bin", new byte[1]);
        upload("宏.docx", Samples.zip(macros))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("file-with-macros"));
        upload("旧.doc", java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae100000000"))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("另存为 docx"));
        city.memberStaff().call().get(list + "?withTotal=true").then().body("total", equalTo(0));
    }

    @Test
    void aFormBringsOneFile() {
        Forms.form(city.memberStaff().call())
                .multiPart("other", "a.pdf", Samples.pdf("a"))
                .post(list)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
        Forms.form(city.memberStaff().call())
                .multiPart("file", "text")
                .post(list)
                .then()
                .statusCode(422);
        Forms.with(Forms.with(Forms.form(city.memberStaff().call()), "a.pdf", Samples.pdf("a")), "b.pdf", Samples.png())
                .post(list)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("several-files"));
        city.memberStaff().call().body("{}").post(list).then().statusCode(415);
    }

    @Test
    void aDownloadIsTheSameBytesToBeSaved() {
        byte[] content = Samples.pdf(2 * MEBIBYTE + 12_345);
        UUID id = City.id(added("年度 总结（终稿）.pdf", content));
        assertThat(chunks(id)).isEqualTo(3);
        Response file = city.memberStaff().call().accept("*/*").get(list + "/" + id);
        file.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(content.length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"_.pdf\"; filename*=UTF-8''%E5%B9%B4%E5%BA%A6%20%E6%80%BB%E7%BB%93"
                                + "%EF%BC%88%E7%BB%88%E7%A8%BF%EF%BC%89.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", containsString("private"));
        assertThat(file.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(file.headers().getValues("X-Content-Type-Options")).hasSize(1);
        assertThat(file.asByteArray()).isEqualTo(content);
    }

    @Test
    void aFileOfTheLargestSizeIsFiledAndOneByteMoreIsNot() {
        assertThat(chunks(City.id(added("大.pdf", Samples.pdf(LARGEST))))).isEqualTo(20);
        upload("太大.pdf", Samples.pdf(LARGEST + 1))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongxin:problem:payload-too-large"))
                .body("detail", containsString("20 MB"));
        upload("大得多.pdf", Samples.pdf(LARGEST + 2 * MEBIBYTE))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("20 MB"));
    }

    @Test
    void theSameBytesAgainAreTheFileThatIsThere() {
        byte[] content = Samples.pdf("协议");
        UUID first = City.id(added("协议.pdf", content));
        upload("协议（副本）.pdf", content)
                .then()
                .statusCode(200)
                .body("id", equalTo(first.toString()))
                .body("fileName", equalTo("协议.pdf"));
        city.memberStaff().call().get(list + "?withTotal=true").then().body("total", equalTo(1));
    }

    @Test
    void uploadsAtTheSameMomentMakeOne() throws Exception {
        byte[] content = Samples.pdf(3 * MEBIBYTE);
        List<Callable<Integer>> uploads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            uploads.add(() -> upload("同时.pdf", content).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(uploads.size())) {
            for (Future<Integer> answer : together.invokeAll(uploads)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200);
        city.memberStaff().call().get(list + "?withTotal=true").then().body("total", equalTo(1));
    }

    @Test
    void twentyFilesAreEnough() {
        for (int i = 0; i < 20; i++) {
            added(i + ".pdf", Samples.pdf("number " + i));
        }
        upload("20.pdf", Samples.pdf("one more"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-many-files"));
        upload("0.pdf", Samples.pdf("number 0")).then().statusCode(200);
    }

    @Test
    void whoSeesTheActivitySeesItsFilesAndNobodyElse() {
        Response file = added("总结.pdf", Samples.pdf("a"));
        String path = list + "/" + City.id(file);
        for (Caller reader : List.of(Caller.AUDITOR, Caller.COMMITTEE, city.leadStaff(), city.memberStaff())) {
            reader.call().get(list).then().statusCode(200).body("items.size()", equalTo(1));
            reader.call().accept("*/*").get(path).then().statusCode(200);
        }
        Caller stranger = city.outsiderStaff();
        stranger.call().get(list).then().statusCode(404);
        stranger.call()
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
        Forms.upload(stranger, list, "b.pdf", Samples.pdf("b")).then().statusCode(404);
        assertThat(deleted(stranger, file)).isEqualTo(404);
        Forms.upload(city.leadStaff(), list, "b.pdf", Samples.pdf("b")).then().statusCode(403);
        assertThat(deleted(city.leadStaff(), file)).isEqualTo(403);
    }

    @Test
    void aFileOfAnotherThingIsNotThere() {
        UUID other = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        Response file = added("总结.pdf", Samples.pdf("a"));
        city.memberStaff()
                .call()
                .accept("*/*")
                .get("/activities/" + other + "/attachments/" + City.id(file))
                .then()
                .statusCode(404);
        list = "/activities/" + other + "/attachments";
        assertThat(deleted(city.memberStaff(), file)).isEqualTo(404);
    }

    /** what is handed in or approved stays as it is, its files included. */
    @Test
    void filesChangeOnlyWhileTheActivityIsOpen() {
        Response file = added("总结.pdf", Samples.pdf("a"));
        City.verb(city.memberStaff(), "/activities/" + activity, "submit", Map.of())
                .statusCode(200);
        upload("b.pdf", Samples.pdf("b"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongxin:problem:wrong-state"));
        City.verb(Caller.COMMITTEE, "/activities/" + activity, "approve", Map.of())
                .statusCode(200);
        upload("b.pdf", Samples.pdf("b")).then().statusCode(409);
        assertThat(deleted(city.memberStaff(), file)).isEqualTo(409);
        city.memberStaff()
                .call()
                .accept("*/*")
                .get(list + "/" + City.id(file))
                .then()
                .statusCode(200);
    }

    @Test
    void aFileIsTakenAwayWithItsBytes() {
        Response file = added("总结.pdf", Samples.pdf("a"));
        city.memberStaff().call().delete(list + "/" + City.id(file)).then().statusCode(428);
        assertThat(deleted(city.memberStaff(), file)).isEqualTo(204);
        assertThat(deleted(city.memberStaff(), file)).isEqualTo(404);
        assertThat(chunks(City.id(file))).isZero();
        added("总结.pdf", Samples.pdf("a"));
    }

    @Test
    void filesGoWithTheirActivity() {
        UUID file = City.id(added("总结.pdf", Samples.pdf("a")));
        String etag = city.memberStaff()
                .call()
                .get("/activities/" + activity)
                .jsonPath()
                .getString("etag");
        city.memberStaff()
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete("/activities/" + activity)
                .then()
                .statusCode(204);
        assertThat(chunks(file)).isZero();
    }

    /** A piece that is gone must not look like the end of the file. */
    @Test
    void aFileThatCannotBeReadWholeFails() {
        UUID headless = City.id(added("总结.pdf", Samples.pdf(3 * MEBIBYTE)));
        lose(headless, 0);
        city.memberStaff()
                .call()
                .accept("*/*")
                .get(list + "/" + headless)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("status", equalTo(500));
        UUID broken = City.id(added("总结.pdf", Samples.pdf(3 * MEBIBYTE + 1)));
        lose(broken, 1);
        assertThatThrownBy(() -> city.memberStaff()
                        .call()
                        .accept("*/*")
                        .get(list + "/" + broken)
                        .asByteArray())
                .isInstanceOf(Exception.class);
    }

    private void lose(UUID id, int chunk) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update attachment_chunk set position = 7 where attachment_id = :id and position = :lost")
                        .setParameter("id", id)
                        .setParameter("lost", chunk)
                        .executeUpdate());
    }

    @Test
    void aFormBySessionMustComeFromOurPages() {
        Forms.with(Forms.form(io.restassured.RestAssured.given()), "a.pdf", Samples.pdf("a"))
                .cookie("q_session", "x")
                .header("Sec-Fetch-Site", "same-site")
                .post("/api/v1" + list)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongxin:problem:cross-site"));
    }
}
