package cn.tongxin.apiclient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/**
 * What our register says about a system holds at each of its requests. No identity provider runs here, so that making one
 * is tried here in failing, and in going well against the whole stack.
 */
@QuarkusTest
class ApiClientTest {
    private static final String PATH = "/api-clients";
    private static final String RECORDS = "/volunteer-records";
    private City city;
    private Caller agency;
    private String thing;

    @BeforeEach
    void registered() {
        city = new City();
        agency = Caller.agencyOf(city.member);
        agency.call().get(RECORDS).then().statusCode(200);
        thing = PATH + "/" + clientOf(city.member).path("items[0].id");
    }

    private static Response clientOf(UUID organization) {
        return Caller.ADMIN.call().get(PATH + "?organization=" + organization);
    }

    private static ValidatableResponse verb(String thing, String verb) {
        return versioned(thing).post(thing + "/" + verb).then();
    }

    private static RequestSpecification versioned(String thing) {
        String etag = Caller.ADMIN.call().get(thing).jsonPath().getString("etag");
        return Caller.ADMIN.call().header("If-Match", '"' + etag + '"');
    }

    private static ValidatableResponse granted(String thing, String... scopes) {
        String etag = Caller.SECURITY.call().get(thing).jsonPath().getString("etag");
        return Caller.SECURITY
                .call()
                .header("If-Match", '"' + etag + '"')
                .body(Map.of("scopes", List.of(scopes)))
                .put(thing + "/scopes")
                .then();
    }

    private static RequestSpecification with(JwtClaimsBuilder claims) {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(claims.sign())
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    @Test
    void aSystemThatIsNotRegisteredIsRefused() {
        with(agency.claims().claim("azp", "made-by-hand"))
                .get(RECORDS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:tongxin:problem:invalid-token"))
                .body("detail", containsString("没有登记"));
    }

    @Test
    void disablingRefusesTheNextRequest() {
        verb(thing, "disable")
                .statusCode(200)
                .body("status", equalTo("DISABLED"))
                .body("credentials.usable", contains(false));
        agency.call().get(RECORDS).then().statusCode(401).body("detail", containsString("已停用"));
        agency.call().get("/me").then().statusCode(401);
        verb(thing, "enable")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("credentials.usable", contains(true));
        agency.call().get(RECORDS).then().statusCode(200);
    }

    @Test
    void scopesAreThoseOfTokenAndRegisterBoth() {
        granted(thing, "records:read").statusCode(200).body("scopes", contains("records:read"));
        agency.call().get(RECORDS).then().statusCode(200);
        agency.call().body(City.service(city.member)).post(RECORDS).then().statusCode(403);
        agency.call().get("/me").then().body("scopes", contains("records:read"));
        granted(thing, "records:read", "records:write").statusCode(200);
        agency.call().body(City.service(city.member)).post(RECORDS).then().statusCode(201);
        with(agency.claims().claim("scope", "records:read"))
                .body(City.service(city.member))
                .post(RECORDS)
                .then()
                .statusCode(403);
    }

    @Test
    void aRoleInTheTokenOfASystemCountsForNothing() {
        with(agency.claims().claim("realm_access", Map.of("roles", List.of("committee", "admin"))))
                .get(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void theRegisterSaysWhoseItIs() {
        with(agency.claims().claim("organization_id", city.second.toString()))
                .get("/me")
                .then()
                .body("organizationId", equalTo(city.member.toString()))
                .body("name", equalTo(agency.name()));
    }

    /** The source of a record outlives the credentials that it was pushed with. */
    @Test
    void newCredentialsFindTheRecordsOfTheFormer() {
        Map<String, Object> record = City.service(city.member);
        agency.call().body(record).put(RECORDS + "/external/R-1").then().statusCode(201);
        String newer = "newer-" + UUID.randomUUID();
        Clients.credential(UUID.fromString(thing.substring(PATH.length() + 1)), newer);
        with(agency.claims().claim("azp", newer).subject(newer))
                .body(record)
                .put(RECORDS + "/external/R-1")
                .then()
                .statusCode(200);
        Clients.end(agency.name());
        agency.call().get(RECORDS).then().statusCode(401).body("detail", containsString("密钥已停用"));
        with(agency.claims().claim("azp", newer)).get(RECORDS).then().statusCode(200);
        Caller.ADMIN
                .call()
                .get(thing)
                .then()
                .body("clientId", equalTo(newer))
                .body("overlapMinutes", equalTo(72 * 60))
                .body("credentials.usable", contains(true, false))
                .body("credentials[1].endsAt", notNullValue());
    }

    @Test
    void theListTellsWhenItWasLastSeenAndNeverASecret() {
        Caller.ADMIN
                .call()
                .get(PATH + "?status=ACTIVE&organization=" + city.member + "&sort=-createdAt")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sourceSystem", equalTo(agency.name()))
                .body("items[0].clientId", equalTo(agency.name()))
                .body("items[0].lastSeenAt", endsWith("Z"))
                .body("items[0].secret", nullValue());
    }

    @Test
    void withoutIdentityProviderNothingIsMade() {
        Caller.ADMIN
                .call()
                .body(client(city.outsider))
                .post(PATH)
                .then()
                .statusCode(503)
                .body("detail", containsString("没有留下未完成的内容"));
        clientOf(city.outsider).then().body("items", hasSize(0));
        verb(thing, "rotate").statusCode(503);
        Caller.ADMIN.call().get(thing).then().body("credentials", hasSize(1));
        agency.call().get(RECORDS).then().statusCode(200);
    }

    @Test
    void whatCannotBeMadeIsSaidByField() {
        Caller.ADMIN
                .call()
                .body(City.with(client(UUID.randomUUID()), "sourceSystem", "tongxin-web"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.field", contains("organizationId", "sourceSystem"));
        Caller.ADMIN
                .call()
                .body(City.with(client(city.member), "clientId", agency.name()))
                .post(PATH + "/adopt")
                .then()
                .statusCode(422)
                .body("errors.code", contains("client-registered"));
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        Caller.ADMIN.call().post(thing + "/disable").then().statusCode(428);
        Caller.ADMIN
                .call()
                .header("If-Match", "\"9\"")
                .post(thing + "/rotate")
                .then()
                .statusCode(412);
        versioned(thing)
                .contentType("application/merge-patch+json")
                .body(Map.of("organizationId", city.second))
                .patch(thing)
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> client(UUID organization) {
        return City.body(
                "organizationId",
                organization,
                "sourceSystem",
                "oa",
                "name",
                "办公系统",
                "scopes",
                List.of("records:read", "records:write"));
    }
}
