package cn.tongxin.shared.web;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.shared.JsonText;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies whose length nobody said beforehand: sent in chunks, and counted on arrival. */
@QuarkusTest
class BodyLimitsTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MORE_THAN_PLACES = 12;
    private static final String BOUNDARY = "----tongxin";

    @Inject
    JsonText json;

    private City city;
    private UUID activity;

    @BeforeEach
    void draft() {
        city = new City();
        activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
    }

    /** However many of one caller are on their way: they wait in memory, and each is answered when it is there. */
    @Test
    void aSmallBatchOnItsWayTakesNoPlace() throws IOException {
        List<Socket> begun = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_PLACES; i++) {
            begun.add(begun());
        }
        for (Socket socket : begun) {
            assertThat(isAnswered(socket)).isFalse();
            socket.getOutputStream().write("4\r\n{}]}\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 207");
        }
    }

    /** A batch that does not say how long it is, and pauses in the midst. */
    private Socket begun() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "POST /api/v1/volunteer-records/batch?validateOnly=true HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + city.memberStaff().token() + "\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\na\r\n{\"items\":[\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        try (socket) {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private HttpResponse<String> sent(String method, String path, String type, InputStream body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + city.memberStaff().token())
                .header("Content-Type", type)
                .header("If-Match", "\"0\"")
                .method(method, HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static InputStream form(byte[] file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"总结.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(file),
                new ByteArrayInputStream(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    private static InputStream json(int size) {
        String text = "{\"title\":\"" + "x".repeat(size) + "\"}";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("payload-too-large");
    }

    @Test
    void jsonInChunksIsReadToOneMebibyte() throws Exception {
        String patch = MergePatch.MEDIA_TYPE;
        assertThat(sent("PATCH", "/activities/" + activity, patch, json(MEBIBYTE - 100))
                        .statusCode())
                .isEqualTo(422);
        assertThat(sent("PATCH", "/activities/" + activity, patch, json(5)).statusCode())
                .isEqualTo(200);
        isTooLarge(sent("PATCH", "/activities/" + activity, patch, json(MEBIBYTE)));
        isTooLarge(sent("POST", "/activities", "application/json", json(30 * MEBIBYTE)));
    }

    @Test
    void aFormInChunksIsReadToTheLimitOfFiles() throws Exception {
        String path = "/activities/" + activity + "/attachments";
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        HttpResponse<String> filed = sent("POST", path, type, form(Samples.pdf(5 * MEBIBYTE)));
        assertThat(filed.statusCode()).isEqualTo(201);
        assertThat(filed.body()).contains("总结.pdf");
        isTooLarge(sent("POST", path, type, form(Samples.pdf(20 * MEBIBYTE + 1))));
        isTooLarge(sent("POST", path, type, form(Samples.pdf(40 * MEBIBYTE))));
    }

    /** The higher limit is not to be had by calling something else a form. */
    @Test
    void anOperationThatTakesNoFormReadsNone() throws Exception {
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        assertThat(sent("POST", "/activities", type, form(Samples.pdf(5 * MEBIBYTE)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(sent("POST", "/activities/" + activity + "/attachments", "multipart/form-data", form(new byte[9]))
                        .statusCode())
                .isIn(400, 415, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form at all",
                "--B|",
                "--B|Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"||cut off",
                "--B|no header||x|--B--|",
                "--B||x|--B--|",
                "--B|Content-Disposition: form-data; filename=\"a.pdf\"||x|--B--|",
                "--B|Content-Disposition: form-data; name=\"file\"||x|--B--|",
                "--B|Content-Disposition: form-data; name=\"file\"|Content-Type: application/pdf||%PDF-1.4|%%EOF|--B--|",
                "--B|Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"|Content-Transfer-Encoding: base64||=a|--B--|",
                "--B|Content-Disposition: form-data; name=\"file\"|Content-Type: text/plain; charset=none||x|--B--|",
                "--B|Content-Disposition: form-data; name=\"file\"; filename*=none''a.pdf||x|--B--|",
            })
    void aBrokenFormIsAProblemAndNoFailure(String body) throws Exception {
        HttpResponse<String> answer = sent(
                "POST",
                "/activities/" + activity + "/attachments",
                "multipart/form-data; boundary=" + BOUNDARY,
                new ByteArrayInputStream(body.replace("--B", "--" + BOUNDARY)
                        .replace("|", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aFormInAnUnknownCharsetIsAProblem() throws Exception {
        String type = "multipart/form-data; charset=none; boundary=" + BOUNDARY;
        assertThat(sent("POST", "/activities/" + activity + "/attachments", type, form(Samples.pdf("a")))
                        .statusCode())
                .isIn(400, 415, 422);
    }

    @Test
    void anOperationWithoutBodyNeedsNone() throws Exception {
        assertThat(sent(
                                "POST",
                                "/activities/" + activity + "/submit",
                                "application/json",
                                InputStream.nullInputStream())
                        .statusCode())
                .isEqualTo(200);
    }

    /** Three bytes to send, a hundred to hold: a batch of them would fill the memory. */
    @Test
    void aBodyOfLittleButBracketsIsRefusedBeforeItIsHeld() throws Exception {
        String empty = String.join(",", Collections.nCopies(StrictJson.MOST_TOKENS / 2, "{}"));
        for (String body : List.of("{\"items\":[{\"a\":[" + empty + "]}]}", "{\"items\":[" + empty + "]}")) {
            HttpResponse<String> answer = sent(
                    "POST",
                    "/volunteer-records/batch?validateOnly=true",
                    "application/json",
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("malformed-request");
        }
    }

    @Test
    void whatWeWroteOurselvesIsReadHoweverLong() {
        List<Integer> many = Collections.nCopies(StrictJson.MOST_TOKENS + 1, 1);
        assertThat(json.read(json.written(many), Integer[].class)).hasSize(many.size());
    }

    private HttpResponse<String> checked(InputStream batch) {
        try {
            return sent("POST", "/volunteer-records/batch?validateOnly=true", "application/json", batch);
        } catch (Exception lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextOfManyMebibytesIsRefusedBeforeItIsHeld() {
        String content = "x".repeat(2 * MEBIBYTE);
        assertThat(checked(text("{\"items\":[{\"content\":\"" + content + "\"}]}"))
                        .statusCode())
                .isEqualTo(400);
    }
}
