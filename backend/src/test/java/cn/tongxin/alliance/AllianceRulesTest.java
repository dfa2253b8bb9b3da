package cn.tongxin.alliance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** soft, so they are told and never refuse. */
@QuarkusTest
class AllianceRulesTest {
    private City city;

    @BeforeEach
    void city() {
        city = new City(City.programme(City.body("year", 2024, "allianceRules", rules(null))));
    }

    private static Map<String, Object> rules(@Nullable Integer leadTermMonths) {
        Map<String, Object> rules = City.body(
                "leads", City.body("min", 1, "max", 1),
                "leadKinds", List.of("PARTY_DEPARTMENT", "GOVERNMENT_DEPARTMENT"),
                "deputies", City.body("min", 1, "max", 2),
                "deputyKinds", List.of("STATIONED_UNIT"),
                "chambers", City.body("min", 0));
        if (leadTermMonths != null) {
            rules.put("leadTermMonths", leadTermMonths);
        }
        return rules;
    }

    private ValidatableResponse on(String day) {
        return Caller.AUDITOR
                .call()
                .get("/alliances/" + city.alliance + "?on=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse changeLead(UUID organization, String from) {
        return City.changeLead(city.alliance, organization, from);
    }

    /** none, one, two, three. */
    @Test
    void oneOrTwoDeputiesAreAsTheyShouldBe() {
        on(City.DAY).body("warnings.rule", contains("R-02")).body("warnings.message", contains(containsString("0 家")));
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", City.FROM, null);
        on(City.DAY).body("warnings", empty()).body("memberCount", equalTo(4));
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", City.FROM, null);
        on(City.DAY).body("warnings", empty());
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", City.FROM, null)
                .then()
                .statusCode(201);
        on(City.DAY).body("warnings.rule", contains("R-02")).body("warnings.message", contains(containsString("3 家")));
    }

    /** a deputy of another kind is kept, and named. */
    @Test
    void aDeputyOfAnotherKindIsKeptAndNamed() {
        City.join(city.alliance, City.organization("PUBLIC_INSTITUTION"), "DEPUTY", City.FROM, null)
                .then()
                .statusCode(201);
        on(City.DAY).body("warnings.rule", contains("R-02")).body("warnings.message", contains(containsString("事业单位")));
    }

    /** none, one, two; and of which kind. */
    @Test
    void exactlyOneLeadsAndIsOfAKindThatMay() {
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", City.FROM, null);
        on(City.FROM).body("warnings", empty()).body("leads.organizationId", contains(city.lead.toString()));
        City.join(city.alliance, City.organization("GOVERNMENT_DEPARTMENT"), "LEAD", "2024-07-01", "2024-07-31");
        on("2024-06-30").body("warnings", empty());
        on("2024-07-01").body("warnings.rule", contains("R-01"));
        on("2024-08-01").body("warnings", empty());

        UUID agency = City.organization("GOVERNMENT_AGENCY");
        changeLead(agency, "2024-09-01").statusCode(200);
        on("2024-08-31").body("warnings", empty());
        on("2024-09-01")
                .body("warnings.rule", contains("R-01"))
                .body("warnings.message", contains(containsString("政府直属机构")));
    }

    /** A change of lead in the middle of the year: on every day there is one, and what was stays. */
    @Test
    void aChangeOfLeadRewritesNothing() {
        changeLead(city.member, "2024-07-01")
                .statusCode(200)
                .body("find { it.role == 'LEAD' }.organizationId", equalTo(city.member.toString()));
        Caller.COMMITTEE
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("organizationId", city.second, "from", "2024-08-01"))
                .post("/alliances/" + city.alliance + "/change-lead")
                .then()
                .statusCode(412);
        for (String day : List.of(City.FROM, "2024-06-30")) {
            on(day).body("leads.organizationId", contains(city.lead.toString()));
        }
        for (String day : List.of("2024-07-01", "2024-12-31")) {
            on(day).body("leads.organizationId", contains(city.member.toString()))
                    .body("memberCount", equalTo(3));
        }
        changeLead(city.member, "2024-08-01").statusCode(422).body("errors[0].code", equalTo("leads-already"));
        // The same day again: a slip is put right without a membership of no day.
        changeLead(city.outsider, "2024-06-01").statusCode(422).body("errors[0].code", equalTo("later-lead"));
        changeLead(city.outsider, "2024-07-01").statusCode(200);
        on("2024-07-01")
                .body("leads.organizationId", contains(city.outsider.toString()))
                .body("memberCount", equalTo(4));
        on("2024-06-30").body("memberCount", equalTo(3));
    }

    /** R-01 where leads rotate: 三个月 are over on the first day of the fourth. */
    @Test
    void aLeadThatShouldRotateIsNamedOnceItsTermIsOver() {
        UUID programme = City.programme(City.body("year", 2024, "allianceRules", rules(3)));
        city = new City(programme);
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", City.FROM, null);
        on("2024-03-31").body("warnings", empty());
        on("2024-04-01").body("warnings.message", contains(containsString("2024-01-01")));
        changeLead(city.member, "2024-04-01").statusCode(200);
        on("2024-04-01").body("warnings", empty());
        on("2024-06-30").body("warnings", empty());
        on("2024-07-01").body("warnings.rule", contains("R-01"));
    }

    /** The exception is listed with the reason that was given, and gone when what deviated is gone. */
    @Test
    void anExceptionIsListedWithItsReason() {
        String list = "/programmes/" + city.programme + "/exceptions?on=";
        Caller.AUDITOR
                .call()
                .get(list + City.DAY)
                .then()
                .body("rule", contains("R-02"))
                .body("[0].reason", nullValue())
                .body("[0].subjectId", equalTo(city.alliance.toString()));
        City.patch(
                        "/alliances/" + city.alliance,
                        Map.of("exceptionReasons", List.of(Map.of("rule", "R-02", "reason", "本片无驻地单位"))))
                .statusCode(200)
                .body("warnings[0].reason", equalTo("本片无驻地单位"));
        Caller.AUDITOR
                .call()
                .get(list + City.DAY)
                .then()
                .body("[0].reason", equalTo("本片无驻地单位"))
                .body("[0].enteredByName", equalTo("committee"));
        City.join(city.alliance, City.organization("STATIONED_UNIT"), "DEPUTY", "2024-08-01", null);
        Caller.AUDITOR.call().get(list + "2024-07-31").then().body("", hasSize(1));
        Caller.AUDITOR.call().get(list + "2024-08-01").then().body("", empty());
        Caller.COMMITTEE
                .call()
                .header("Accept-Language", "en")
                .get(list + "2024-07-31")
                .then()
                .body("[0].message", containsString("the programme asks for 1–2"));
    }

    /** a move in the middle of the year; both alliances keep their part. */
    @Test
    void aUnitThatMovesIsInOneAllianceOnEveryDay() {
        UUID other = city.alliance("另一联盟");
        City.turn(
                        city.alliance,
                        city.member,
                        City.DAY,
                        Map.of("from", "2024-07-01", "role", "DEPUTY", "allianceId", other))
                .statusCode(201)
                .body("allianceId", equalTo(other.toString()))
                .body("role", equalTo("DEPUTY"));
        assertIn(city.alliance, "2024-06-30", true);
        assertIn(other, "2024-06-30", false);
        assertIn(city.alliance, "2024-07-01", false);
        assertIn(other, "2024-07-01", true);
        City.turn(other, city.member, "2024-07-01", Map.of("from", "2024-07-01", "role", "MEMBER"))
                .statusCode(422)
                .body("errors[0].code", equalTo("outside-membership"));
        City.turn(
                        other,
                        city.member,
                        "2024-07-01",
                        Map.of("from", "2024-08-01", "role", "MEMBER", "allianceId", new City().alliance))
                .statusCode(422)
                .body("errors[0].field", equalTo("allianceId"));
    }

    private void assertIn(UUID alliance, String day, boolean in) {
        List<String> members = City.members(alliance, day).getList("items.organizationId");
        assertThat(members.contains(city.member.toString())).as(day).isEqualTo(in);
    }

    /** what is only drafted gives nobody anything. */
    @Test
    void theLeadOfADraftProgrammeLeadsNobody() {
        UUID draft = City.id(City.created(
                Caller.COMMITTEE, "/programmes", City.body("year", 2024, "name", "草稿 " + UUID.randomUUID())));
        City drafted = new City(draft);
        UUID record = City.id(City.created(drafted.memberStaff(), "/volunteer-records", City.service(drafted.member)));
        drafted.leadStaff().call().get("/volunteer-records/" + record).then().statusCode(404);
        drafted.leadStaff().call().get("/me").then().body("alliancesLed", empty());
        drafted.leadStaff().call().get("/alliances/" + drafted.alliance).then().statusCode(404);
        drafted.leadStaff().call().get("/alliances?programme=" + draft).then().body("items", empty());
        City.verb(Caller.COMMITTEE, "/programmes/" + draft, "publish", Map.of()).statusCode(200);
        drafted.leadStaff().call().get("/volunteer-records/" + record).then().statusCode(200);
    }

    @Test
    void nextYearStartsWhereThisOneEnds() {
        City.turn(city.alliance, city.second, City.DAY, Map.of("from", "2024-12-31", "role", "DEPUTY"))
                .statusCode(201);
        City.join(city.alliance, city.outsider, "MEMBER", City.FROM, "2024-12-30");
        UUID copy = City.id(City.created(
                Caller.COMMITTEE,
                "/programmes/" + city.programme + "/copy",
                City.body("year", 2025, "name", "方案 " + UUID.randomUUID())));
        JsonPath alliances =
                Caller.COMMITTEE.call().get("/alliances?programme=" + copy).jsonPath();
        UUID alliance = UUID.fromString(alliances.getString("items[0].id"));
        JsonPath members = City.members(alliance, "2025-01-01");
        assertThat(members.<String>getList("items.organizationId"))
                .containsExactlyInAnyOrder(city.lead.toString(), city.member.toString(), city.second.toString());
        assertThat(members.getString("items.find { it.organizationId == '" + city.second + "' }.role"))
                .isEqualTo("DEPUTY");
        assertThat(City.members(alliance, "2024-12-31").<String>getList("items"))
                .isEmpty();
        Caller.COMMITTEE
                .call()
                .get("/programmes/" + copy)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("allianceRules.deputies.max", equalTo(2));
        Caller.COMMITTEE
                .call()
                .body(City.body("year", 2024, "name", "同年"))
                .post("/programmes/" + city.programme + "/copy")
                .then()
                .statusCode(422);
    }

    @Test
    void whatWasEnteredByMistakeGoesAndWhatHasBegunStays() {
        UUID empty = city.alliance("多余的联盟");
        assertThat(delete("/alliances/" + city.alliance)).isEqualTo(409);
        assertThat(delete("/alliances/" + empty)).isEqualTo(204);
        String members = "/alliances/" + city.alliance + "/members";
        String began = City.members(city.alliance, City.DAY).getString("items[0].id");
        assertThat(delete(members + "/" + began)).isEqualTo(409);
        assertThat(delete("/programmes/" + city.programme)).isEqualTo(409);

        UUID copy = City.id(City.created(
                Caller.COMMITTEE,
                "/programmes/" + city.programme + "/copy",
                City.body("year", 2025, "name", "方案 " + UUID.randomUUID())));
        String alliance = Caller.COMMITTEE
                .call()
                .get("/alliances?programme=" + copy)
                .jsonPath()
                .getString("items[0].id");
        String drafted = City.members(UUID.fromString(alliance), "2025-01-01").getString("items[0].id");
        assertThat(delete("/alliances/" + alliance + "/members/" + drafted)).isEqualTo(204);
        assertThat(delete("/programmes/" + copy)).isEqualTo(204);
        Caller.COMMITTEE.call().get("/alliances/" + alliance).then().statusCode(404);
        Caller.COMMITTEE.call().get("/alliances/" + city.alliance).then().statusCode(200);
    }

    private static int delete(String thing) {
        int slash = thing.indexOf("/members/");
        String etag = slash < 0
                ? Caller.COMMITTEE.call().get(thing).jsonPath().getString("etag")
                : Caller.COMMITTEE
                        .call()
                        .get(thing.substring(0, slash) + "/members?limit=200")
                        .jsonPath()
                        .getString("items.find { it.id == '" + thing.substring(slash + 9) + "' }.etag");
        return Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete(thing)
                .statusCode();
    }

    /** What an alliance deviates in, and why, is for the committee and for who leads it. */
    @Test
    void warningsAreNotForEverybody() {
        String of = "/alliances/" + city.alliance + "?on=" + City.DAY;
        city.leadStaff().call().get(of).then().body("warnings", hasSize(1));
        city.memberStaff().call().get(of).then().statusCode(200).body("warnings", empty());
        city.leadStaff()
                .call()
                .get("/alliances/" + city.alliance("另一联盟") + "?on=" + City.DAY)
                .then()
                .body("warnings", empty());
    }

    /** what has begun is not moved into the future, out of what was. */
    @Test
    void aMembershipThatHasBegunIsNotPutOff() {
        JsonPath members = City.members(city.alliance, City.DAY);
        Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + members.getString("items[0].etag") + '"')
                .contentType("application/merge-patch+json")
                .body(Map.of("from", "2099-01-01"))
                .patch("/alliances/" + city.alliance + "/members/" + members.getString("items[0].id"))
                .then()
                .statusCode(409);
    }

    /** from the year on that has a programme of its own, an earlier one opens nothing; its own year stays open. */
    @Test
    void lastYearsLeadIsNotThisYears() {
        UUID before = inAlliance(City.programme(City.body("year", 2001)), city.lead, "2001-01-01");
        UUID after = inAlliance(City.programme(City.body("year", 2002)), city.outsider, "2002-01-01");
        City.join(before, city.member, "MEMBER", "2001-01-01", null).then().statusCode(201);
        City.join(after, city.member, "MEMBER", "2002-01-01", null).then().statusCode(201);
        // What the city of this test has in 2024 is another matter.
        String december = submitted("2001-12-31");
        String january = submitted("2002-01-01");
        city.leadStaff().call().get(january).then().statusCode(404);
        City.verb(city.leadStaff(), january, "approve", Map.of()).statusCode(404);
        City.verb(city.outsiderStaff(), january, "approve", Map.of()).statusCode(200);
        city.outsiderStaff().call().get(december).then().statusCode(404);
        City.verb(city.leadStaff(), december, "approve", Map.of()).statusCode(200);
    }

    private static UUID inAlliance(UUID programme, UUID lead, String from) {
        UUID alliance = City.id(City.created(
                Caller.COMMITTEE,
                "/alliances",
                City.body("programmeId", programme, "name", "联盟" + UUID.randomUUID(), "sortOrder", 1)));
        City.join(alliance, lead, "LEAD", from, null).then().statusCode(201);
        return alliance;
    }

    private String submitted(String day) {
        Map<String, Object> record = City.with(City.service(city.member), "servedOn", day);
        record.put("submit", true);
        return "/volunteer-records/" + City.id(City.created(city.memberStaff(), "/volunteer-records", record));
    }
}
