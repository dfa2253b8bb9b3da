package cn.tongxin.shared.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 9110, 5.3: what is no list stands in one line, and the lines of a list are one list. */
@QuarkusTest
class RepeatedHeadersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String RECORDS = "/volunteer-records";

    private static HttpRequest.Builder request(Caller caller, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + caller.token())
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonPath problem(HttpResponse<String> answer, int status, String slug) {
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(problem.getString("traceId"));
        assertThat(problem.getString("type")).isEqualTo("urn:tongxin:problem:" + slug);
        return problem;
    }

    /** One of two would count without a word: which key, which caller, what content. */
    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer e30.e30.e30",
        "authorization, Basic eDp5",
        "Idempotency-Key, two",
        "Idempotency-Key, one",
        "Content-Type, text/plain",
        "Sec-Fetch-Site, cross-site",
        "Origin, https://elsewhere.test",
    })
    void whatIsNoListIsRefusedInTwoLines(String header, String again) throws Exception {
        HttpRequest.Builder request = request(Caller.COMMITTEE, RECORDS)
                .header("Idempotency-Key", "one")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://here.test")
                .header(header, again);
        JsonPath problem =
                problem(sent(request.POST(HttpRequest.BodyPublishers.ofString("{}"))), 400, "invalid-parameter");
        assertThat(problem.getString("errors[0].field")).isEqualToIgnoringCase(header);
        assertThat(problem.getString("errors[0].code")).isEqualTo("twice");
        assertThat(problem.getList("errors")).hasSize(1);
    }

    /** HTTP/2 knows no such header: its clients would take the answer for a broken one. */
    @Test
    void whatIsTooLargeIsToldInHttp2() throws Exception {
        HttpRequest.Builder request = request(Caller.COMMITTEE, RECORDS)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]));
        sent(request(Caller.COMMITTEE, "/me")); // Speaks HTTP/2 from the second request on.
        HttpResponse<String> answer = sent(request);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        problem(answer, 413, "payload-too-large");
    }

    /** Nor does a stranger's second credential do any harm. */
    @Test
    void aGoodCredentialBehindABadOneIsNoCredential() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/me"))
                .header("Authorization", "Basic eDp5")
                .header("Authorization", "Bearer " + Caller.COMMITTEE.token());
        problem(sent(request), 400, "invalid-parameter");
    }

    @Test
    void anyOfTheVersionsNamedMayBeTheLatest() throws Exception {
        City city = new City();
        Response record = City.created(city.memberStaff(), RECORDS, City.service(city.member));
        HttpRequest.Builder stale = request(city.memberStaff(), RECORDS + "/" + City.id(record))
                .header("If-Match", "\"7-00\"")
                .DELETE();
        problem(sent(stale.copy().header("If-Match", "\"8-00\"")), 412, "stale-version");
        HttpResponse<String> good = sent(stale.copy().header("If-Match", "\"8-00\", " + record.header("ETag")));
        assertThat(good.statusCode()).as(good.body()).isEqualTo(204);
    }

    @Test
    void theLanguageIsFoundInEveryLine() throws Exception {
        HttpRequest.Builder request = request(Caller.COMMITTEE, "/organizations/7")
                .header("Accept-Language", "fr")
                .header("Accept-Language", "en");
        assertThat(problem(sent(request), 404, "not-found").getString("title")).isEqualTo("Not found");
    }
}
