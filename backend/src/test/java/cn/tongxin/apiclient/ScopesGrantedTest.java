package cn.tongxin.apiclient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.testing.TestTrail;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Whoever has seen a secret gives it no rights, and who gives rights sees no secret. */
@QuarkusTest
class ScopesGrantedTest {
    private static final String PATH = "/api-clients";
    private static final String RECORDS = "/volunteer-records";

    @Inject
    ApiClientTidying tidying;

    private KeycloakStandIn keycloak;
    private UUID organization;

    @BeforeEach
    void opened() {
        keycloak = KeycloakStandIn.open();
        organization = City.organization("GOVERNMENT_DEPARTMENT");
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    private Response create() {
        return Caller.ADMIN
                .call()
                .body(City.body(
                        "organizationId",
                        organization,
                        "sourceSystem",
                        "oa",
                        "name",
                        "办公系统",
                        "scopes",
                        List.of("records:read", "records:write")))
                .post(PATH);
    }

    /** A token that the identity provider would have made for whoever knows the secret. */
    private static RequestSpecification by(Response issued) {
        String clientId = issued.path("clientId");
        Caller all = new Caller(clientId, Set.of(), "records:read records:write figures:read", null);
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(all.claims().claim("azp", clientId).subject(clientId).sign())
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification versioned(Caller caller, String thing) {
        return caller.call()
                .header("If-Match", '"' + caller.call().get(thing).jsonPath().getString("etag") + '"');
    }

    private static ValidatableResponse grant(String thing, String... scopes) {
        return versioned(Caller.SECURITY, thing)
                .body(Map.of("scopes", List.of(scopes)))
                .put(thing + "/scopes")
                .then();
    }

    private static Response rotate(String thing) {
        return versioned(Caller.ADMIN, thing).body(Map.of()).post(thing + "/rotate");
    }

    private boolean waits(String thing) {
        return Caller.SECURITY
                .call()
                .get(PATH + "?awaitsGrant=true&organization=" + organization)
                .<List<String>>path("items.id")
                .contains(thing.substring(PATH.length() + 1));
    }

    @Test
    void whatWaitsToBeGrantedIsFound() {
        String thing = PATH + "/" + City.id(create());
        assertThat(waits(thing)).isTrue();
        grant(thing, "records:read", "records:write").statusCode(200);
        assertThat(waits(thing)).isFalse();
        rotate(thing).then().statusCode(200);
        assertThat(waits(thing)).isTrue();
        grant(thing, "records:read").statusCode(200);
        assertThat(waits(thing)).isFalse();
    }

    @Test
    void whatTheAdministratorMakesMayDoNothingUntilSomebodyElseGrantsIt() {
        Response made = create();
        made.then()
                .statusCode(201)
                .body("scopes", hasSize(0))
                .body("scopesAsked", contains("records:read", "records:write"))
                .body("credentials.confirmed", contains(false));
        String thing = PATH + "/" + City.id(made);
        by(made).get("/me").then().statusCode(200).body("scopes", hasSize(0));
        by(made).get(RECORDS).then().statusCode(403);
        versioned(Caller.ADMIN, thing)
                .body(Map.of("scopes", List.of("records:read")))
                .put(thing + "/scopes")
                .then()
                .statusCode(403);
        grant(thing, "records:read")
                .statusCode(200)
                .body("scopes", contains("records:read"))
                .body("scopesAsked", nullValue())
                .body("credentials.confirmed", contains(true))
                .body("secret", nullValue());
        by(made).get(RECORDS).then().statusCode(200);
        grant(thing).statusCode(200).body("scopes", hasSize(0));
        by(made).get(RECORDS).then().statusCode(403);
        assertThat(TestTrail.entries(Map.of("subject", City.id(made), "action", "grantApiClientScopes"))
                        .getList("items"))
                .hasSize(2);
    }

    /** Else the administrator could rotate the secret of any system and read what it reads. */
    @Test
    void aNewSecretMayDoNothingUntilSomebodyElseStandsByIt() {
        Response made = create();
        String thing = PATH + "/" + City.id(made);
        grant(thing, "records:read").statusCode(200);
        Response rotated = rotate(thing);
        rotated.then()
                .statusCode(200)
                .body("scopes", contains("records:read"))
                .body("credentials.confirmed", contains(false, true));
        by(made).get(RECORDS).then().statusCode(200);
        by(rotated).get(RECORDS).then().statusCode(403);
        grant(thing, "records:read").statusCode(200).body("credentials.confirmed", contains(true, true));
        by(rotated).get(RECORDS).then().statusCode(200);
    }

    @Test
    void whatTheAdministratorAsksForChangesNothing() {
        Response made = create();
        String thing = PATH + "/" + City.id(made);
        grant(thing, "records:read").statusCode(200);
        versioned(Caller.ADMIN, thing)
                .contentType("application/merge-patch+json")
                .body(Map.of("scopes", List.of("records:read", "figures:read")))
                .patch(thing)
                .then()
                .statusCode(200)
                .body("scopes", contains("records:read"))
                .body("scopesAsked", contains("records:read", "figures:read"));
        by(made).get("/me").then().body("scopes", contains("records:read"));
        versioned(Caller.ADMIN, thing)
                .contentType("application/merge-patch+json")
                .body(Map.of("scopes", List.of("records:read")))
                .patch(thing)
                .then()
                .body("scopesAsked", nullValue());
    }

    @Test
    void aGrantNamesTheVersionItWasDecidedOn() {
        String thing = PATH + "/" + City.id(create());
        Map<String, Object> wish = Map.of("scopes", List.of("records:read"));
        Caller.SECURITY.call().body(wish).put(thing + "/scopes").then().statusCode(428);
        String seen = Caller.SECURITY.call().get(thing).header("ETag");
        rotate(thing).then().statusCode(200);
        Caller.SECURITY
                .call()
                .header("If-Match", seen)
                .body(wish)
                .put(thing + "/scopes")
                .then()
                .statusCode(412);
        Caller.SECURITY.call().get(thing).then().body("scopes", hasSize(0)).body("status", equalTo("ACTIVE"));
    }

    @Test
    void whatIsTakenAwayLeavesAnEntry() {
        UUID unfinished = Clients.unfinished("agency-" + UUID.randomUUID(), organization);
        tidying.run();
        assertThat(TestTrail.entries(Map.of("subject", unfinished)).<String>getList("items.actorKind"))
                .containsExactly("SYSTEM");
    }
}
