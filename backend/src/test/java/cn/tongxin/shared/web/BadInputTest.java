package cn.tongxin.shared.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** Whatever comes in, what comes out is a problem of the catalogue: never a 500, never HTML. */
@QuarkusTest
class BadInputTest {
    private static final UUID SOMEONE = UUID.fromString("01a20000-0000-7000-8000-000000000001");

    private static ValidatableResponse problem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("urn:tongxin:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", startsWith("/api/"))
                .body("traceId", notNullValue());
    }

    private static Response post(String body) {
        return Caller.COMMITTEE.call().body(body).post("/volunteer-records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"headcount\":1}{}",
                "{\"headcount\":1,\"headcount\":2}",
                "{\"headcount\":1.5}",
                "{\"headcount\":\"5\"}",
                "{\"headcount\":99999999999999}",
                "{\"headcount\":null,\"minutes\":{}}",
                "{\"servedOn\":20240506}",
                "{\"servedOn\":\"2024-02-30\"}",
                "{\"servedOn\":\"\"}",
                "{\"organizationId\":\"not-an-id\"}",
                "{\"content\":5}",
                "{\"submit\":\"true\"}",
                "{\"servedOn\":[2024,5,6]}",
                "{\"servedOn\":\"2024-05-06T23:30:00Z\"}",
                "{\"servedOn\":\" 2024-05-06\"}",
                "{\"servedOn\":\"-0001-01-01\"}",
                "{\"servedOn\":\"1582-10-10\"}",
                "{\"servedOn\":\"+999999999-12-31\"}",
                "{\"startsAt\":1551400000}",
                "{\"startsAt\":\"9999-12-31T20:00:00Z\"}",
                "{\"startsAt\":\"+1000000000-01-01T00:00:00Z\"}",
                "{\"activityId\":\"\"}",
                "{\"activityId\":\"1-1-1-1-1\"}",
                "{\"content\":\"a\\u0000b\"}",
                "{\"content\":\"\\ud800\"}"
            })
    void whatCannotBeReadIsMalformedOrInvalid(String body) {
        Response answer = post(body);
        int status = answer.statusCode();
        problem(answer, status == 422 ? 422 : 400, status == 422 ? "invalid-content" : "malformed-request");
    }

    @Test
    void whatIsTooDeepOrTooLongIsMalformed() {
        problem(post("{\"a\":".repeat(5000)), 400, "malformed-request");
        problem(post("{\"minutes\":" + "9".repeat(2000) + "}"), 400, "malformed-request");
        problem(post("{\"" + "x".repeat(60_000) + "\":1}"), 400, "malformed-request");
        problem(
                Caller.COMMITTEE
                        .call()
                        .body(new byte[] {0, 0, 0, 0x7b, -1, -1, -1, -1})
                        .post("/volunteer-records"),
                400,
                "malformed-request");
    }

    @Test
    void aBlankIsNoTextAndAnOversizedNumberIsRefused() {
        Map<String, Object> body = City.service(SOMEONE);
        body.put("content", "\u3000 \u2003");
        problem(Caller.COMMITTEE.call().body(body).post("/volunteer-records"), 422, "invalid-content")
                .body("errors[0].field", equalTo("content"))
                .body("errors[0].message", equalTo("不能为空"));
        Response huge = post("{\"quantity\":1e2147483647}".replace("quantity", "headcount"));
        problem(huge, 400, "malformed-request");
        String purchase =
                "{\"organizationId\":\"" + SOMEONE + "\",\"payer\":\"UNION\",\"channel\":\"FAIR\",\"product\":\"茶\","
                        + "\"amountFen\":1,\"paidOn\":\"2024-05-06\",\"quantity\":1e2147483647}";
        problem(Caller.COMMITTEE.call().body(purchase).post("/consumption-records"), 422, "invalid-content")
                .body("errors.field", hasItem("quantity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "a%20", "%20a", "%E2%80%AE", "a%E2%80%8Bb"})
    void anOutsideKeyHasNothingInvisible(String key) {
        Response answer = Caller.COMMITTEE
                .call()
                .urlEncodingEnabled(false)
                .body(City.service(SOMEONE))
                .put("/volunteer-records/external/" + key);
        problem(answer, 422, "invalid-content").body("errors[0].field", equalTo("externalId"));
    }

    @Test
    void parametersInsideThePathAreNotIgnored() {
        problem(
                Caller.COMMITTEE.call().urlEncodingEnabled(false).get("/volunteer-records;organization=1"),
                400,
                "unknown-parameter");
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(post("{\"headcuont\":5}"), 400, "malformed-request")
                .body("errors[0].field", equalTo("headcuont"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void aWrongTypeIsNamedWithItsPath() {
        Map<String, Object> body = City.activity(SOMEONE);
        body.put("participants", java.util.List.of(Map.of("organizationId", 7)));
        problem(Caller.COMMITTEE.call().body(body).post("/activities"), 400, "malformed-request")
                .body("errors[0].field", equalTo("participants[0].organizationId"))
                .body("errors[0].code", equalTo("wrong-type"));
    }

    @Test
    void emptyAndTooLongFieldsAreAllNamedAtOnce() {
        Map<String, Object> body = City.service(SOMEONE);
        body.put("content", "长".repeat(501));
        body.put("headcount", 0);
        problem(Caller.COMMITTEE.call().body(body).post("/volunteer-records"), 422, "invalid-content")
                .body("errors.field", hasItem("content"))
                .body("errors.field", hasItem("headcount"));
    }

    @Test
    void anUnknownReferenceIsNamed() {
        problem(Caller.COMMITTEE.call().body(City.service(SOMEONE)).post("/volunteer-records"), 422, "invalid-content")
                .body("errors[0].field", equalTo("organizationId"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @ParameterizedTest
    @CsvSource({
        "/volunteer-records?form=2024-01-01, unknown-parameter, form",
        "/volunteer-records?from=2024-01-01&from=2024-02-01, invalid-parameter, from",
        "/volunteer-records?from=yesterday, invalid-parameter, from",
        "/volunteer-records?from=2024-02-30, invalid-parameter, from",
        "/volunteer-records?organization=7, invalid-parameter, organization",
        "/volunteer-records?status=approved, invalid-parameter, status",
        "/volunteer-records?alliance=7, invalid-parameter, alliance",
        "/volunteer-records?alliance=none, invalid-parameter, programme",
        "/volunteer-records?limit=0, invalid-parameter, limit",
        "/volunteer-records?limit=201, invalid-parameter, limit",
        "/volunteer-records?limit=ten, invalid-parameter, limit",
        "/volunteer-records?page=0, invalid-parameter, page",
        "/volunteer-records?page=201, invalid-parameter, page",
        "/volunteer-records?cursor=AAAA, invalid-parameter, cursor",
        "/volunteer-records?cursor=%25, invalid-parameter, cursor",
        "/volunteer-records?sort=password, invalid-parameter, sort",
        "/volunteer-records?withTotal=1, invalid-parameter, withTotal",
        "/volunteer-records?updatedSince=2024-01-01, invalid-parameter, updatedSince",
        "/appeals?organization=7, invalid-parameter, organization",
        "/pairings?alliance=7, invalid-parameter, alliance",
        "/volunteer-records?q=%ff, invalid-parameter, q",
        "/volunteer-records?q=, invalid-parameter, q",
        "/volunteer-records?q=%20, invalid-parameter, q",
        "/volunteer-records?cursor=, invalid-parameter, cursor",
        "/volunteer-records?sort, invalid-parameter, sort",
        "/changes?cursor=, invalid-parameter, cursor",
        "/changes?lists=, invalid-parameter, lists",
        "/figures?metrics=, invalid-parameter, metrics",
        "/figures?metrics=kilometres, invalid-parameter, metrics",
        "/figures?groupBy=month&from=2001-01-01&to=2024-12-31, invalid-parameter, to",
        "/figures?from=-999999999-01-01, invalid-parameter, from",
        "/volunteer-records?updatedSince=%2B1000000000-12-31T23:59:59Z, invalid-parameter, updatedSince",
        "/volunteer-records?alliance=1-1-1-1-1, invalid-parameter, alliance",
        "/figures?groupBy=person, invalid-parameter, groupBy",
        "/figures?from=2024-02-01&to=2024-01-01, invalid-parameter, to",
        "/figures?metrics=pairings&groupBy=month&from=2024-01-01&to=2024-01-31, invalid-parameter, groupBy",
        "/figures?programme=01a20000-0000-7000-8000-000000000001, invalid-parameter, programme",
    })
    void aBadParameterIsNamed(String address, String slug, String parameter) {
        new City();
        problem(Caller.COMMITTEE.call().urlEncodingEnabled(false).get(address), 400, slug)
                .body("errors[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/volunteer-records/01a20000-0000-7000-8000-000000000001",
                "/volunteer-records/7",
                "/volunteer-records/1-1-1-1-1",
                "/no-such-thing",
                "/alliances/01a20000-0000-7000-8000-000000000001/members",
                "/activities/%00",
                "/activities/../7"
            })
    void whatIsNotThereIs404(String address) {
        problem(Caller.COMMITTEE.call().urlEncodingEnabled(false).get(address), 404, "not-found");
    }

    @Test
    void anAddressOutsideTheApiIsAProblemToo() {
        problem(RestAssured.given().get("/api/v2/organizations"), 404, "not-found");
    }

    @Test
    void methodAndMediaTypesAreChecked() {
        problem(Caller.COMMITTEE.call().delete("/organizations"), 405, "method-not-allowed")
                .header("Allow", "GET, POST");
        problem(Caller.COMMITTEE.call().delete("/alliances/" + SOMEONE + "/members"), 405, "method-not-allowed")
                .header("Allow", "GET, POST");
        problem(
                Caller.COMMITTEE.call().contentType("text/plain").body("x").post("/organizations"),
                415,
                "unsupported-media-type");
        problem(
                Caller.COMMITTEE
                        .call()
                        .contentType("application/json")
                        .body("{}")
                        .patch("/organizations/" + SOMEONE),
                415,
                "unsupported-media-type");
        problem(Caller.COMMITTEE.call().accept("text/html").get("/organizations"), 406, "not-acceptable");
    }

    /** As clients made from the contract ask where nothing but a problem has a body. */
    @Test
    void whoAsksForNothingButProblemsIsServed() {
        String problems = "application/problem+json";
        problem(
                Caller.COMMITTEE
                        .call()
                        .accept(problems)
                        .header("If-Match", "\"0\"")
                        .delete("/volunteer-records/" + SOMEONE),
                404,
                "not-found");
        Caller.COMMITTEE.call().accept(problems).get("/organizations").then().statusCode(200);
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() {
        problem(post("{\"content\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void theLanguageFollowsTheRequest() {
        Response english = Caller.COMMITTEE
                .call()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/organizations/" + SOMEONE);
        problem(english, 404, "not-found").body("title", equalTo("Not found"));
        Response broken =
                Caller.COMMITTEE.call().header("Accept-Language", ";;;").get("/organizations/" + SOMEONE);
        problem(broken, 404, "not-found").body("title", equalTo("没有找到"));
    }

    @Test
    void theRequestIdIsEchoedOnlyWhereHarmless() {
        problem(Caller.COMMITTEE.call().header("X-Request-Id", "batch-7").get("/organizations/7"), 404, "not-found")
                .header("X-Request-Id", "batch-7")
                .body("traceId", equalTo("batch-7"));
        Caller.COMMITTEE
                .call()
                .header("X-Request-Id", "<script>")
                .get("/organizations")
                .then()
                .header("X-Request-Id", org.hamcrest.Matchers.not("<script>"));
    }
}
