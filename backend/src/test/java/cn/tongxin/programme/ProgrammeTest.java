package cn.tongxin.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProgrammeTest {
    private static final String PATH = "/programmes";

    private static Map<String, Object> content() {
        return City.body("year", 2024, "name", "方案 " + UUID.randomUUID());
    }

    /** what is published stays as it was; a correction is a new version with a note. */
    @Test
    void aPublishedProgrammeIsFrozenAndCorrectedByANewVersion() {
        City.kind("JOINT_THEME_DAY", "JOINT_THEME_DAY", 2);
        Response programme = City.created(Caller.COMMITTEE, PATH, content());
        String thing = PATH + "/" + City.id(programme);
        City.patch(thing, Map.of("requirements", List.of(City.requirement("ONE", "ORGANIZE", "JOINT_THEME_DAY"))))
                .statusCode(200)
                .body("requirements", hasSize(1));
        City.verb(Caller.COMMITTEE, thing, "publish", Map.of())
                .statusCode(200)
                .body("number", equalTo(1))
                .body("publishedAt", notNullValue());

        City.patch(thing, Map.of("requirements", List.of())).statusCode(409);
        City.patch(thing, Map.of("name", "另名")).statusCode(409);
        City.verb(Caller.COMMITTEE, thing, "publish", Map.of()).statusCode(409);

        City.verb(Caller.COMMITTEE, thing, "new-version", Map.of("note", "补一项"))
                .statusCode(200)
                .body("number", equalTo(1))
                .body("draftNumber", equalTo(2));
        City.verb(Caller.COMMITTEE, thing, "new-version", Map.of("note", "再补")).statusCode(409);
        City.patch(
                        thing,
                        Map.of(
                                "requirements",
                                List.of(
                                        City.requirement("ONE", "ORGANIZE", "JOINT_THEME_DAY"),
                                        City.requirement("TWO", "ORGANIZE", "JOINT_THEME_DAY"))))
                .statusCode(200)
                .body("requirements", hasSize(1));
        City.patch(thing, Map.of("name", "另名")).statusCode(409);
        City.verb(Caller.COMMITTEE, thing, "publish", Map.of())
                .statusCode(200)
                .body("number", equalTo(2))
                .body("note", equalTo("补一项"))
                .body("requirements", hasSize(2));
        Caller.AUDITOR
                .call()
                .get(thing + "/versions")
                .then()
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("status", contains("PUBLISHED", "SUPERSEDED"))
                .body("[1].requirements", hasSize(1));
    }

    @Test
    void aNewVersionThatWasBegunCanBeDiscarded() {
        String thing = PATH + "/" + City.programme();
        City.verb(Caller.COMMITTEE, thing, "discard-draft", Map.of()).statusCode(409);
        City.verb(Caller.COMMITTEE, thing, "new-version", Map.of("note", "试试")).statusCode(200);
        City.verb(Caller.COMMITTEE, thing, "discard-draft", Map.of())
                .statusCode(200)
                .body("draftNumber", nullValue());
        Caller.AUDITOR.call().get(thing + "/versions").then().body("number", contains(1));
    }

    /** The version that was answered serves for the next step, as everywhere. */
    @Test
    void theAnswerOfAVerbCarriesTheVersionForTheNext() {
        String thing = PATH + "/" + City.programme();
        String begun = City.verb(Caller.COMMITTEE, thing, "new-version", Map.of("note", "试试"))
                .extract()
                .jsonPath()
                .getString("etag");
        Response changed = Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + begun + '"')
                .contentType("application/merge-patch+json")
                .body(Map.of("comparisonGroups", List.of()))
                .patch(thing);
        changed.then().statusCode(200);
        Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + begun + '"')
                .post(thing + "/discard-draft")
                .then()
                .statusCode(412);
        Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + changed.jsonPath().getString("etag") + '"')
                .post(thing + "/discard-draft")
                .then()
                .statusCode(200);
    }

    @Test
    void draftsAreTheCommittees() {
        Response draft = City.created(Caller.COMMITTEE, PATH, content());
        Caller staff = Caller.staffOf(UUID.randomUUID());
        staff.call().get(PATH + "/" + City.id(draft)).then().statusCode(404);
        staff.call().get(PATH + "/" + City.id(draft) + "/versions").then().statusCode(404);
        staff.call().get(PATH + "?year=2024&limit=200").then().body("items.status", not(hasItem("DRAFT")));
        String published = PATH + "/" + City.programme();
        City.verb(Caller.COMMITTEE, published, "new-version", Map.of("note", "起草"))
                .statusCode(200);
        staff.call().get(published).then().statusCode(200).body("draftNumber", nullValue());
        staff.call().get(published + "/versions").then().body("number", contains(1));
    }

    @Test
    void whatContradictsItselfIsNamed() {
        Map<String, Object> content = content();
        content.put(
                "requirements",
                List.of(
                        City.requirement("ONE", "ORGANIZE", "NO_SUCH_KIND"),
                        City.requirement("ONE", "ORGANIZE", "NO_SUCH_KIND")));
        Map<String, Object> rule = City.pairingRule("结对");
        rule.put("supportersPerBeneficiary", Map.of("min", 3, "max", 2));
        content.put("pairingRules", List.of(rule));
        content.put(
                "policies",
                List.of(
                        Map.of("code", "IDLE_ALLIANCE_DAYS", "value", 90, "to", "2024-06-30"),
                        Map.of("code", "IDLE_ALLIANCE_DAYS", "value", 60, "from", "2024-06-30")));
        Caller.COMMITTEE
                .call()
                .body(content)
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "requirements[1].code",
                                "requirements[0].activityKinds",
                                "requirements[1].activityKinds",
                                "pairingRules[0].supportersPerBeneficiary.max",
                                "policies[1]"));
        content = content();
        content.put("policies", List.of(Map.of("code", "NONE", "value", 90)));
        Caller.COMMITTEE.call().body(content).post(PATH).then().statusCode(400);
    }

    @Test
    void everyPresetLoadsAndPublishes() {
        List<String> codes =
                Caller.COMMITTEE.call().get("/programme-presets").jsonPath().getList("code");
        assertThat(codes).hasSize(5);
        for (String code : codes) {
            Response made = City.created(
                    Caller.COMMITTEE,
                    "/programme-presets/" + code + "/adopt",
                    City.body("year", 2031, "name", code + UUID.randomUUID()));
            City.verb(Caller.COMMITTEE, PATH, made, "publish", Map.of()).statusCode(200);
        }
        Caller.COMMITTEE
                .call()
                .body(City.body("year", 2031, "name", "无"))
                .post("/programme-presets/none/adopt")
                .then()
                .statusCode(404);
    }
}
