package cn.tongxin.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** No value that comes in ends a line of what goes out. */
@QuarkusTest
class HeaderInjectionTest {
    private static final List<String> VALUES = List.of(
            "a\r\n X-Injected: 1",
            "a\r\n\tX-Injected: 1",
            "a\nX-Injected: 1",
            "a\rX-Injected: 1",
            "a\u0000b",
            "a\u0001\u001b[31m",
            "%0d%0aX-Injected:%201",
            "a\\r\\nX-Injected: 1",
            "\u560d\u560aX-Injected: 1",
            "\u00ff\u00fe",
            "<script>",
            "${jndi:ldap://127.0.0.1/x}",
            "x".repeat(5_000));

    /** As bytes, because no client sends what is wrong here. */
    private static String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String get(String path, String header, String value) {
        return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Caller.COMMITTEE.token() + "\r\n" + header + ": " + value + "\r\n\r\n");
    }

    private static List<String> headers(String answer) {
        List<String> lines = new ArrayList<>();
        for (String line : answer.split("\r\n", -1)) {
            if (line.isEmpty()) {
                return lines;
            }
            lines.add(line.toLowerCase(Locale.ROOT));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id",
                "Idempotency-Key",
                "traceparent",
                "Accept-Language",
                "If-Match",
                "If-None-Match",
                "Prefer",
                "Accept",
                "Origin",
                "Cookie",
                "X-Forwarded-Host",
                "X-Forwarded-Proto"
            })
    void whatComesInAHeaderStaysOutOfHeaders(String header) {
        for (String value : VALUES) {
            String answer = get("/api/v1/organizations?limit=1", header, value);
            if (!answer.isEmpty()) {
                List<String> headers = headers(answer);
                assertThat(headers.getFirst()).as("%s: %s", header, value).matches("http/1\\.1 (200|304|4\\d\\d) .*");
                assertThat(headers).as("%s: %s", header, value).noneMatch(line -> line.startsWith("x-injected"));
                assertThat(headers).noneMatch(line -> line.contains("jndi") || line.contains("<script"));
            }
        }
    }

    /** The next page is told in a header, with the query that was asked. */
    @Test
    void whatIsInAQueryStaysInsideTheLinkOfTheNextPage() {
        City city = new City();
        for (int i = 0; i < 2; i++) {
            City.created(
                    city.memberStaff(),
                    "/volunteer-records",
                    City.with(City.service(city.member), "content", "甲>; rel=\"x\", <乙"));
        }
        for (String q : List.of("%3E%3B%20rel%3D%22x%22%2C%20%3C", "%E7%94%B2%3E")) {
            Response page =
                    city.memberStaff().call().urlEncodingEnabled(false).get("/volunteer-records?limit=1&q=" + q);
            page.then().statusCode(200);
            assertThat(page.headers().getValues("Link"))
                    .singleElement()
                    .asString()
                    .matches("<[^<>\"]*>; rel=\"next\"");
        }
        for (String q : List.of("%0d%0aX-Injected:%201", "%0aX-Injected:%201", "%E5%98%8D%E5%98%8AX-Injected:1")) {
            Response page =
                    city.memberStaff().call().urlEncodingEnabled(false).get("/volunteer-records?limit=1&q=" + q);
            assertThat(page.statusCode()).isIn(200, 400);
            assertThat(page.header("X-Injected")).isNull();
        }
    }

    @Test
    void theNameOfAFileStaysInsideItsHeader() {
        City city = new City();
        Response activity = City.created(city.memberStaff(), "/activities", City.activity(city.member));
        String files = "/activities/" + City.id(activity) + "/attachments";
        for (String name : List.of(
                "a\r\nX-Injected: 1.pdf", "a\";x=\"b.pdf", "a\u202Efdp.exe.pdf", "../../a.pdf", "%0d%0aX.pdf")) {
            Response filed = Forms.upload(city.memberStaff(), files, name, Samples.pdf(name));
            assertThat(filed.statusCode()).as(name).isIn(201, 400, 415, 422);
            if (filed.statusCode() == 201) {
                Response read = city.memberStaff()
                        .call()
                        .accept("*/*")
                        .get(files + "/" + filed.jsonPath().getString("id"));
                assertThat(read.header("X-Injected")).as(name).isNull();
                assertThat(read.header("Content-Disposition"))
                        .as(name)
                        .startsWith("attachment")
                        .doesNotContain("\r", "\n", "..", "\u202E");
            }
        }
    }

    /** An address of this site, or the home page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.test",
                "/\\evil.test",
                "https://evil.test",
                "/a\r\nX-Injected: 1",
                "javascript:alert(1)",
                "/%0d%0aX-Injected:1",
                "\t//evil.test",
                "/\t/evil.test",
                "///evil.test"
            })
    void theSignInLeadsNowhereElse(String back) {
        Response answer = RestAssured.given()
                .redirects()
                .follow(false)
                .queryParam("return", back)
                .get("/api/session/sign-in");
        String location = String.valueOf(answer.header("Location"));
        assertThat(answer.header("X-Injected")).isNull();
        assertThat(location).doesNotContain("//evil", "\\evil", "javascript");
    }
}
