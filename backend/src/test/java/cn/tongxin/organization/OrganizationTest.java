package cn.tongxin.organization;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class OrganizationTest {
    private static final String PATH = "/organizations";

    private static Map<String, Object> village(String name) {
        return City.body("name", name, "kind", "VILLAGE", "sortOrder", 10, "activeFrom", "2020-01-01");
    }

    @Test
    void aNameIsTakenOnce() {
        String name = "芳村 " + UUID.randomUUID();
        City.created(Caller.COMMITTEE, PATH, village(name));
        Caller.COMMITTEE
                .call()
                .body(village(" " + name + " "))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongxin:problem:conflict"));
    }

    @Test
    void theCodeIsChecked() {
        Map<String, Object> body = village("柯村 " + UUID.randomUUID());
        body.put("uscc", "91350100M000100Y4Z");
        Caller.COMMITTEE.call().body(body).post(PATH).then().statusCode(422).body("errors[0].field", equalTo("uscc"));
    }

    /** Signs that nobody sees come along when people copy; they make no name, and no second one. */
    @Test
    void invisibleSignsMakeNoName() {
        Caller.COMMITTEE
                .call()
                .body(village("\u200B\u202E\uFEFF"))
                .post(PATH)
                .then()
                .statusCode(422);
        String name = "芳村 " + UUID.randomUUID();
        City.created(Caller.COMMITTEE, PATH, village("\uFEFF" + name + "\u200B"))
                .then()
                .body("name", equalTo(name));
        Caller.COMMITTEE.call().body(village(name)).post(PATH).then().statusCode(409);
    }

    @Test
    void aSearchTakesItsWildcardsLiterally() {
        String mark = UUID.randomUUID().toString();
        City.created(Caller.COMMITTEE, PATH, village("百分之100%_" + mark));
        City.created(Caller.COMMITTEE, PATH, village("百分之100xx" + mark));
        Caller.COMMITTEE.call().queryParam("q", "100%_" + mark).get(PATH).then().body("items.size()", equalTo(1));
    }

    @Test
    void noOrganizationStandsBelowItself() {
        UUID upper = City.organization("TOWNSHIP");
        Map<String, Object> body = village("村 " + UUID.randomUUID());
        body.put("parentId", upper);
        UUID lower = City.id(City.created(Caller.COMMITTEE, PATH, body));
        Caller.COMMITTEE
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("parentId", lower))
                .patch(PATH + "/" + upper)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("parentId"));
    }

    @Test
    void whoStandsAboveOwnsWhatIsBelow() {
        UUID upper = City.organization("TOWNSHIP");
        Map<String, Object> body = village("村 " + UUID.randomUUID());
        body.put("parentId", upper);
        UUID lower = City.id(City.created(Caller.COMMITTEE, PATH, body));
        City.created(Caller.staffOf(upper), "/appeals", City.appeal(lower));
        Caller.staffOf(upper).call().get("/appeals").then().body("items.raisedById", hasItem(lower.toString()));
        Caller.staffOf(lower)
                .call()
                .get("/appeals?raisedBy=" + upper)
                .then()
                .body("items.raisedById", everyItem(not(upper.toString())));
    }

    @Test
    void oneThingIsReadOnlyWhenItChanged() {
        UUID id = City.organization("VILLAGE");
        Response first = Caller.COMMITTEE.call().get(PATH + "/" + id);
        Caller.COMMITTEE
                .call()
                .header("If-None-Match", first.header("ETag"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(304);
        Caller.COMMITTEE
                .call()
                .header("If-None-Match", "\"99\"")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void administratorsReadTheDirectoryButNoBusiness() {
        Caller.ADMIN.call().get(PATH).then().statusCode(200);
        Caller.ADMIN.call().get("/volunteer-records").then().statusCode(403);
        Caller.ADMIN.call().get("/figures").then().statusCode(403);
    }
}
