package cn.tongxin.pairing;

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
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a programme says about pairings: kinds and parties refuse, numbers only warn. */
@QuarkusTest
class PairingRulesTest {
    private static final String PATH = "/pairings";
    private static final String CHAMBER = "联盟结对商（协）会";
    private static final String COMMUNITY = "1+2结对帮扶";

    private UUID listed;
    private UUID programme;
    private UUID alliance;
    private UUID lead;

    @BeforeEach
    void programmeWithRules() {
        listed = City.organization("COMMUNITY");
        programme = City.programme(City.body(
                "year",
                2024,
                "allianceRules",
                allianceRules(Map.of("min", 1, "max", 1)),
                "pairingRules",
                List.of(
                        rule(CHAMBER, "ALLIANCE", List.of(), List.of("CHAMBER"), List.of()),
                        rule(
                                COMMUNITY,
                                "ORGANIZATION",
                                List.of("PARTY_DEPARTMENT", "GOVERNMENT_DEPARTMENT"),
                                List.of("COMMUNITY"),
                                List.of(listed)))));
        alliance = alliance(programme);
        lead = City.organization("PARTY_DEPARTMENT");
        City.join(alliance, lead, "LEAD", City.FROM, null).then().statusCode(201);
    }

    private static Map<String, Object> allianceRules(Map<String, Object> chambers) {
        return City.body(
                "leads",
                Map.of("min", 0),
                "leadKinds",
                List.of(),
                "deputies",
                Map.of("min", 0),
                "deputyKinds",
                List.of(),
                "chambers",
                chambers);
    }

    /** Two supporters for each, one beneficiary at most for each. */
    private static Map<String, Object> rule(
            String kind, String type, List<String> supporters, List<String> beneficiaries, List<UUID> listed) {
        Map<String, Object> rule = City.pairingRule(kind);
        rule.put("supporterType", type);
        rule.put("supporterKinds", supporters);
        rule.put("beneficiaryKinds", beneficiaries);
        rule.put("beneficiaryIds", listed);
        rule.put("supportersPerBeneficiary", Map.of("min", 2, "max", 2));
        rule.put("beneficiariesPerSupporter", Map.of("min", 0, "max", 1));
        return rule;
    }

    private static UUID alliance(UUID programme) {
        return City.id(City.created(
                Caller.COMMITTEE,
                "/alliances",
                City.body("programmeId", programme, "name", "联盟" + UUID.randomUUID(), "sortOrder", 10)));
    }

    private Map<String, Object> pairing(String kind, UUID supporter, UUID beneficiary, String from) {
        return City.body(
                "kind",
                kind,
                "programmeId",
                programme,
                "supporterId",
                supporter,
                "beneficiaryId",
                beneficiary,
                "from",
                from);
    }

    private Response active(String kind, UUID supporter, UUID beneficiary, String from) {
        Response pairing = City.created(Caller.COMMITTEE, PATH, pairing(kind, supporter, beneficiary, from));
        City.verb(Caller.COMMITTEE, PATH, pairing, "confirm", Map.of()).statusCode(200);
        return pairing;
    }

    private static ValidatableResponse refused(Map<String, Object> pairing, String field, String code) {
        return Caller.COMMITTEE
                .call()
                .body(pairing)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.find { it.field == '" + field + "' }.code", equalTo(code));
    }

    private ValidatableResponse exceptions(String on) {
        return Caller.AUDITOR
                .call()
                .get("/programmes/" + programme + "/exceptions?on=" + on)
                .then()
                .statusCode(200);
    }

    /** the kinds of pairing are the programme's, and so is who pairs with whom. */
    @Test
    void onlyWhatTheProgrammeHasInMindIsPaired() {
        UUID unit = City.organization("GOVERNMENT_DEPARTMENT");
        UUID chamber = City.organization("CHAMBER");
        refused(pairing("别的结对", unit, listed, City.FROM), "kind", "not-in-programme");
        refused(pairing(CHAMBER, unit, chamber, City.FROM), "supporterId", "supporter-type-not-allowed");
        refused(pairing(COMMUNITY, alliance, listed, City.FROM), "supporterId", "supporter-type-not-allowed");
        refused(
                pairing(COMMUNITY, City.organization("ENTERPRISE"), listed, City.FROM),
                "supporterId",
                "organization-kind-not-allowed");
        refused(pairing(COMMUNITY, unit, chamber, City.FROM), "beneficiaryId", "organization-kind-not-allowed");
        refused(
                pairing(COMMUNITY, unit, City.organization("COMMUNITY"), City.FROM),
                "beneficiaryId",
                "beneficiary-not-listed");
        refused(pairing(CHAMBER, alliance(City.programme()), chamber, City.FROM), "supporterId", "not-in-programme");
        City.created(Caller.COMMITTEE, PATH, pairing(COMMUNITY, unit, listed, City.FROM));
    }

    @Test
    void bothSidesExistOnTheFirstDay() {
        UUID unit = organization("GOVERNMENT_DEPARTMENT", "2024-02-01", null);
        UUID closed = organization("CHAMBER", "2000-01-01", "2024-05-31");
        refused(pairing(COMMUNITY, unit, listed, "2024-01-31"), "supporterId", "not-active");
        City.created(Caller.COMMITTEE, PATH, pairing(COMMUNITY, unit, listed, "2024-02-01"));
        refused(pairing(CHAMBER, alliance, closed, "2024-06-01"), "beneficiaryId", "not-active");
        Map<String, Object> lastDay = pairing(CHAMBER, alliance, closed, "2024-05-31");
        lastDay.put("to", "2024-05-31");
        City.created(Caller.COMMITTEE, PATH, lastDay);
    }

    private static UUID organization(String kind, String from, @Nullable String to) {
        Map<String, Object> body =
                City.body("name", "单位 " + UUID.randomUUID(), "kind", kind, "sortOrder", 10, "activeFrom", from);
        if (to != null) {
            body.put("activeTo", to);
        }
        return City.id(City.created(Caller.COMMITTEE, "/organizations", body));
    }

    /** one chamber for each alliance; none and two are saved and listed. */
    @Test
    void anAllianceWithoutOrWithTwoChambersIsAnException() {
        exceptions("2024-03-01")
                .body("rule", contains("R-04"))
                .body("[0].subjectType", equalTo("ALLIANCE"))
                .body("[0].subjectId", equalTo(alliance.toString()))
                .body("[0].message", equalTo("已结对 0 家商（协）会，方案要求 1 家"));
        active(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM);
        exceptions("2024-03-01").body("", empty());
        Map<String, Object> second = pairing(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM);
        second.put("exceptionReasons", List.of(Map.of("rule", "R-04", "reason", "两家商会合并前")));
        Response made = City.created(Caller.COMMITTEE, PATH, second);
        made.then()
                .body("warnings.rule", contains("R-04", "R-10"))
                .body("warnings[0].message", equalTo("已结对 2 家商（协）会，方案要求 1 家"))
                .body("warnings[0].reason", equalTo("两家商会合并前"));
        exceptions("2024-03-01").body("", empty());
        City.verb(Caller.COMMITTEE, PATH, made, "confirm", Map.of()).statusCode(200);
        exceptions("2024-03-01")
                .body("rule", contains("R-04", "R-10"))
                .body("[0].reason", equalTo("两家商会合并前"))
                .body("[1].reason", nullValue());
        Caller.AUDITOR
                .call()
                .header("Accept-Language", "en")
                .get(PATH + "/" + City.id(made))
                .then()
                .body("warnings[0].message", equalTo("paired with 2 chambers, the programme asks for 1"));
    }

    /** the old chamber until a day and the new one from the next on are one chamber on every day. */
    @Test
    void aChamberThatChangesMidYearIsNoException() {
        Response old = active(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM);
        City.verb(Caller.COMMITTEE, PATH, old, "end", Map.of("to", "2024-06-30", "reason", "换届"))
                .statusCode(200);
        Response next = active(CHAMBER, alliance, City.organization("CHAMBER"), "2024-07-01");
        for (String day : List.of("2024-06-29", "2024-06-30", "2024-07-01")) {
            exceptions(day).body("", empty());
            Caller.AUDITOR
                    .call()
                    .get(PATH + "?organization=" + alliance + "&asOf=" + day)
                    .then()
                    .body("items", hasSize(2))
                    .body("items.warnings.flatten()", empty());
        }
        Caller.AUDITOR.call().get(PATH + "/" + City.id(next)).then().body("warnings", empty());
    }

    /** one more than the programme has in mind is saved with a warning, on the day and not before. */
    @Test
    void moreThanTheProgrammeHasInMindOnlyWarns() {
        UUID unit = City.organization("GOVERNMENT_DEPARTMENT");
        active(COMMUNITY, lead, listed, City.FROM);
        active(COMMUNITY, unit, listed, City.FROM);
        exceptions("2024-05-31").body("rule", contains("R-04"));
        Response third = active(COMMUNITY, City.organization("GOVERNMENT_DEPARTMENT"), listed, "2024-06-01");
        exceptions("2024-05-31").body("rule", contains("R-04"));
        exceptions("2024-06-01")
                .body("rule", contains("R-04", "R-08"))
                .body("[1].subjectType", equalTo("ORGANIZATION"))
                .body("[1].subjectId", equalTo(listed.toString()))
                .body("[1].message", equalTo("“" + COMMUNITY + "”已有 3 个帮扶方，方案要求 2 个"));
        String list = PATH + "?beneficiary=" + listed + "&asOf=";
        Caller.AUDITOR
                .call()
                .get(list + "2024-06-01")
                .then()
                .body("items.warnings.rule", contains(List.of("R-08"), List.of("R-08"), List.of("R-08")));
        // The third is looked at on its first day, the others have nothing yet.
        Caller.AUDITOR
                .call()
                .get(list + "2024-05-31")
                .then()
                .body("items.warnings.rule", contains(List.of("R-08"), List.of(), List.of()));
        // Who supports hears nothing about the other supporters.
        Caller.staffOf(unit)
                .call()
                .get(list + "2024-06-01")
                .then()
                .body("items", hasSize(1))
                .body("items.warnings.flatten()", empty());
        Caller.staffOf(listed).call().get(PATH + "/" + City.id(third)).then().body("warnings.rule", contains("R-08"));
    }

    @Test
    void aReasonIsGivenForWhatOneSpeaksFor() {
        Map<String, Object> pairing = pairing(COMMUNITY, lead, listed, City.FROM);
        pairing.put("exceptionReasons", List.of(Map.of("rule", "R-08", "reason", "需要")));
        Caller.staffOf(lead)
                .call()
                .body(pairing)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("exceptionReasons[0].rule"));
        pairing.put("exceptionReasons", List.of(Map.of("rule", "R-01", "reason", "需要")));
        refused(pairing, "exceptionReasons[0].rule", "no-such-exception");
        pairing.put("exceptionReasons", List.of(Map.of("rule", "R-10", "reason", "需要")));
        City.created(Caller.staffOf(lead), PATH, pairing);
    }

    /** "Copy last year's": what held on the last day and was not ended goes on, under the new alliance. */
    @Test
    void pairingsOfTheLastDayAreCarriedOver() {
        Map<String, Object> yearly = pairing(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM);
        yearly.put("to", "2024-12-31");
        yearly.put("agreement", "每季会商");
        Response chamber = City.created(Caller.COMMITTEE, PATH, yearly);
        City.verb(Caller.COMMITTEE, PATH, chamber, "confirm", Map.of()).statusCode(200);
        active(COMMUNITY, lead, listed, City.FROM);
        Caller.COMMITTEE
                .call()
                .body(pairing(COMMUNITY, lead, listed, "2024-06-01"))
                .post(PATH)
                .then()
                .statusCode(409);
        Response ended = active(COMMUNITY, City.organization("GOVERNMENT_DEPARTMENT"), listed, City.FROM);
        City.verb(Caller.COMMITTEE, PATH, ended, "end", Map.of("to", "2024-12-31", "reason", "期满"))
                .statusCode(200);
        City.created(
                Caller.COMMITTEE, PATH, pairing(COMMUNITY, City.organization("PARTY_DEPARTMENT"), listed, City.FROM));
        UUID closing = organization("GOVERNMENT_DEPARTMENT", "2000-01-01", "2024-12-31");
        refused(pairing(COMMUNITY, closing, listed, City.FROM), "to", "not-active");
        Map<String, Object> untilItsEnd = pairing(COMMUNITY, closing, listed, City.FROM);
        untilItsEnd.put("to", "2024-12-31");
        City.verb(Caller.COMMITTEE, PATH, City.created(Caller.COMMITTEE, PATH, untilItsEnd), "confirm", Map.of())
                .statusCode(200);

        assertThat(of(copy(false)).getList("items")).isEmpty();
        UUID next = copy(true);
        String sameAlliance = Caller.AUDITOR
                .call()
                .get("/alliances?programme=" + next)
                .jsonPath()
                .getString("items[0].id");
        JsonPath carried = of(next);
        assertThat(carried.getList("items.supporterId", String.class))
                .containsExactlyInAnyOrder(sameAlliance, lead.toString());
        assertThat(carried.getList("items.status", String.class)).containsOnly("ACTIVE");
        assertThat(carried.getList("items.from", String.class)).containsOnly("2025-01-01");
        assertThat(carried.getList("items.findAll { it.to != null }")).isEmpty();
        assertThat(carried.getString("items.find { it.supporterType == 'ALLIANCE' }.agreement"))
                .isEqualTo("每季会商");
    }

    private UUID copy(boolean pairings) {
        return City.id(City.created(
                Caller.COMMITTEE,
                "/programmes/" + programme + "/copy",
                City.body("year", 2025, "name", "方案 " + UUID.randomUUID(), "pairings", pairings)));
    }

    private static JsonPath of(UUID programme) {
        return Caller.AUDITOR.call().get(PATH + "?programme=" + programme).jsonPath();
    }

    /** An organization that closes leaves nothing behind that goes on without it. */
    @Test
    void pairingsEndWithTheirParties() {
        Response held = active(COMMUNITY, lead, listed, City.FROM);
        Response later = active(COMMUNITY, City.organization("PARTY_DEPARTMENT"), listed, "2024-09-01");
        Response proposed = City.created(
                Caller.COMMITTEE,
                PATH,
                pairing(COMMUNITY, City.organization("PARTY_DEPARTMENT"), listed, "2024-02-01"));
        Response over = active(COMMUNITY, City.organization("PARTY_DEPARTMENT"), listed, "2024-03-01");
        City.verb(Caller.COMMITTEE, PATH, over, "end", Map.of("to", "2024-03-31", "reason", "期满"))
                .statusCode(200);
        City.verb(Caller.COMMITTEE, "/organizations/" + listed, "close", Map.of("lastDay", "2024-06-30"))
                .statusCode(200);
        assertEnded(held, "2024-06-30", "单位撤销或并入");
        assertEnded(later, "2024-06-30", "单位撤销或并入");
        assertEnded(proposed, "2024-01-31", "单位撤销或并入");
        assertEnded(over, "2024-03-31", "期满");
        String active = PATH + "?active=true&beneficiary=" + listed + "&asOf=";
        Caller.AUDITOR
                .call()
                .get(active + "2024-06-30")
                .then()
                .body("items.id", hasItem(City.id(held).toString()));
        Caller.AUDITOR.call().get(active + "2024-06-30").then().body("items", hasSize(1));
        Caller.AUDITOR.call().get(active + "2024-07-01").then().body("items", empty());
        Caller.AUDITOR.call().get(active + "2024-09-01").then().body("items", empty());
    }

    private static void assertEnded(Response pairing, String to, String reason) {
        Caller.AUDITOR
                .call()
                .get(PATH + "/" + City.id(pairing))
                .then()
                .body("status", equalTo("ENDED"))
                .body("to", equalTo(to))
                .body("endReason", equalTo(reason));
    }

    /** What is drafted is the committee's: neither seen, nor proposed into, nor counted by others. */
    @Test
    void pairingsOfADraftAreTheCommittees() {
        active(COMMUNITY, lead, listed, City.FROM);
        UUID draft = copy(true);
        Caller staff = Caller.staffOf(lead);
        staff.call().get(PATH + "?programme=" + draft).then().body("items", empty());
        staff.call().get("/projects?programme=" + draft).then().body("items", empty());
        staff.call().get("/figures?metrics=pairings&programme=" + draft).then().statusCode(400);
        Map<String, Object> proposal = pairing(COMMUNITY, lead, listed, "2025-01-01");
        proposal.put("programmeId", draft);
        staff.call()
                .body(proposal)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.find { it.field == 'programmeId' }.code", equalTo("unknown-reference"));
        assertThat(of(draft).getList("items")).hasSize(1);
    }

    /** A project goes with its party; a pairing with running projects is not ended over their heads. */
    @Test
    void projectsEndWithTheirPairing() {
        Response held = active(COMMUNITY, lead, listed, City.FROM);
        Response project = City.created(
                Caller.staffOf(lead),
                "/projects",
                City.body(
                        "pairingId",
                        City.id(held),
                        "leaderId",
                        lead,
                        "name",
                        "加装电梯",
                        "need",
                        "老人下楼难",
                        "from",
                        City.DAY));
        City.verb(Caller.COMMITTEE, PATH, held, "end", Map.of("to", "2024-06-30", "reason", "期满"))
                .statusCode(409);
        City.verb(Caller.COMMITTEE, "/organizations/" + lead, "close", Map.of("lastDay", "2024-06-30"))
                .statusCode(200);
        Caller.AUDITOR
                .call()
                .get("/projects/" + City.id(project))
                .then()
                .body("status", equalTo("STOPPED"))
                .body("stoppedOn", equalTo("2024-06-30"));
    }

    /** A lead sees what its unit has on any day of the membership, so its figure is the committee's. */
    @Test
    void aPairingIsSeenByWhoLeadsItsUnitOnAnyOfItsDays() {
        UUID unit = City.organization("GOVERNMENT_DEPARTMENT");
        UUID other = alliance(programme);
        UUID otherLead = City.organization("PARTY_DEPARTMENT");
        City.join(other, otherLead, "LEAD", City.FROM, null);
        City.join(alliance, unit, "MEMBER", City.FROM, null);
        Response pairing = active(COMMUNITY, unit, listed, City.FROM);
        City.turn(alliance, unit, City.DAY, Map.of("from", "2024-07-01", "role", "MEMBER", "allianceId", other));
        String figure = "/figures?metrics=pairings&programme=" + programme + "&asOf=2024-12-31&alliance=" + other;
        Caller.COMMITTEE.call().get(figure).then().body("figures.value", contains(1));
        Caller.staffOf(otherLead).call().get(figure).then().body("figures.value", contains(1));
        Caller.staffOf(otherLead)
                .call()
                .get(PATH + "/" + City.id(pairing))
                .then()
                .statusCode(200);
    }

    /** What deviates only once it holds can still be explained, and nothing else of it be changed. */
    @Test
    void aRunningPairingTakesItsReason() {
        active(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM);
        String second = PATH + "/" + City.id(active(CHAMBER, alliance, City.organization("CHAMBER"), City.FROM));
        City.patch(second, Map.of("exceptionReasons", List.of(Map.of("rule", "R-04", "reason", "过渡期"))))
                .statusCode(200)
                .body("warnings.find { it.rule == 'R-04' }.reason", equalTo("过渡期"));
        City.patch(second, Map.of("agreement", "改")).statusCode(409);
    }
}
