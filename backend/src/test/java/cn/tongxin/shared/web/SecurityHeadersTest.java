package cn.tongxin.shared.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.CommittedContract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked and whatever becomes of it, the answer tells the browser what it must not do. */
@QuarkusTest
class SecurityHeadersTest {
    private static final String SOMETHING = "01a20000-0000-7000-8000-000000000001";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000");

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersWithThem() {
        OpenAPI contract = CommittedContract.model();
        return contract.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.getValue().getOperationId(),
                                () -> asked(path.getKey(), operation.getKey()))));
    }

    /** Without and with a sign-in; most are refused somehow, lists are answered. */
    private static void asked(String path, PathItem.HttpMethod method) {
        String address = path.replaceAll("\\{[^}]+}", SOMETHING);
        RequestSpecification nobody = RestAssured.given().basePath("/api/v1");
        for (RequestSpecification caller :
                List.of(nobody, Caller.COMMITTEE.call().accept("*/*"))) {
            Response answer = caller.request(method.name(), address);
            isGuarded(answer);
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/activities",
                "/assets/none.js",
                "/favicon.ico",
                "/api",
                "/api/v1/organizations;a=b",
                "/api/v1/none",
                "/api/v2/organizations",
                "/api/docs",
                "/api/openapi",
                "/api/session/refused",
                "/q/health/live",
                "/q/none",
            })
    void soDoesEveryOtherAddress(String address) {
        isGuarded(RestAssured.given().redirects().follow(false).get(address));
        isGuarded(RestAssured.given().redirects().follow(false).post(address));
        isGuarded(RestAssured.given().redirects().follow(false).options(address));
    }

    @Test
    void whatIsTooLargeIsRefusedWithThem() {
        Response answer =
                Caller.COMMITTEE.call().body("x".repeat((1 << 20) + 1)).post("/organizations");
        assertThat(answer.statusCode()).isEqualTo(413);
        isGuarded(answer);
    }

    /** Who keeps the tag asks with it again; that needs no cache. */
    @Test
    void aTagIsUnderstoodAlthoughNothingIsKept() {
        String thing = "/organizations/" + City.organization("VILLAGE");
        String tag = Caller.COMMITTEE.call().get(thing).header("ETag");
        Response same = Caller.COMMITTEE.call().header("If-None-Match", tag).get(thing);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void scriptsComeFromFilesOfThisSiteOnly() {
        assertThat(policy("/"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe")
                .doesNotContain("http");
        assertThat(policy("/api/v1/me")).contains("default-src 'none'").doesNotContain("script-src");
        assertThat(policy("/api/docs")).contains("script-src 'self';");
        assertThat(policy("/api/documents")).contains("default-src 'none'").doesNotContain("script-src");
    }

    private static String policy(String address) {
        return RestAssured.given().redirects().follow(false).get(address).header("Content-Security-Policy");
    }

    private static void isGuarded(Response answer) {
        ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().getValues(name)).as(name).containsExactly(value));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "base-uri 'none'");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.headers().getValues("Cache-Control")).hasSize(1);
        assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
    }
}
