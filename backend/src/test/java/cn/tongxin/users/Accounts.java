package cn.tongxin.users;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;

/** Accounts as the administrators of a test see them. */
public final class Accounts {
    static final String PATH = "/users";
    static final String WHY = "岗位调整";

    private Accounts() {}

    /** The account of somebody who is the only one of his organization. */
    static String of(UUID organization) {
        return PATH + "/"
                + Caller.ADMIN
                        .call()
                        .get(PATH + "?organization=" + organization)
                        .path("items[0].id");
    }

    /** The same after a first request, with which it is taken up. */
    public static String of(Caller caller) {
        String subject = caller.call().get("/me").path("id");
        List<String> ids = Caller.ADMIN
                .call()
                .queryParam("q", caller.name())
                .get(PATH + "?limit=200")
                .jsonPath()
                .getList("items.findAll { it.subject == '" + subject + "' }.id");
        return PATH + "/" + ids.getFirst();
    }

    /** Somebody works elsewhere from now on, with the same roles. */
    public static void move(Caller person, UUID organization) {
        String account = of(person);
        List<String> roles = verb(account, "move", "organizationId", organization)
                .statusCode(200)
                .body("resting", equalTo(true))
                .extract()
                .path("roles");
        grant(Caller.SECURITY, account, roles.toArray(String[]::new)).statusCode(200);
    }

    /** The same, and nobody has granted them anew. */
    public static void rest(Caller person, UUID organization) {
        verb(of(person), "move", "organizationId", organization).statusCode(200);
    }

    static Map<String, Object> fresh(String username, @Nullable UUID organization) {
        Map<String, Object> content = City.body("username", username, "name", "新任联络员");
        return organization == null ? content : City.with(content, "organizationId", organization);
    }

    /** Nobody else has it. */
    static String username() {
        return "u-" + UUID.randomUUID();
    }

    static Response create(String username, @Nullable UUID organization) {
        return Caller.ADMIN.call().body(fresh(username, organization)).post(PATH);
    }

    static RequestSpecification versioned(Caller by, String account) {
        String etag = Caller.ADMIN.call().get(account).jsonPath().getString("etag");
        return by.call().header("If-Match", '"' + etag + '"');
    }

    static ValidatableResponse verb(String account, String verb, Object... more) {
        Map<String, Object> body = City.body("reason", WHY);
        body.putAll(City.body(more));
        return versioned(Caller.ADMIN, account)
                .body(body)
                .post(account + "/" + verb)
                .then();
    }

    /** Nothing of him is accepted from now on. */
    public static void disable(String account) {
        verb(account, "disable").statusCode(200);
    }

    static ValidatableResponse grant(Caller by, String account, String... roles) {
        return versioned(by, account)
                .body(City.body("reason", WHY, "roles", List.of(roles)))
                .put(account + "/roles")
                .then();
    }

    /** A request with a token that the identity provider would have made for that account. */
    static RequestSpecification as(String subject, Caller claims) {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(claims.claims().subject(subject).sign())
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }
}
