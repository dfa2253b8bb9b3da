package cn.tongxin.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProjectTest {
    private static final String PATH = "/projects";
    private final LocalDate today = new BusinessClock().today();

    @Inject
    ProjectRepository projects;

    private City city;
    private UUID pairing;

    @BeforeEach
    void aPairing() {
        city = new City();
        pairing = pairing(city.member);
    }

    private UUID pairing(UUID supporter) {
        return pairing(city.programme, supporter);
    }

    private UUID pairing(UUID programme, UUID supporter) {
        UUID made = proposed(programme, supporter);
        City.verb(Caller.COMMITTEE, "/pairings/" + made, "confirm", Map.of()).statusCode(200);
        return made;
    }

    private UUID proposed(UUID programme, UUID supporter) {
        return City.id(City.created(
                Caller.COMMITTEE,
                "/pairings",
                City.body(
                        "kind",
                        "村结对",
                        "programmeId",
                        programme,
                        "supporterId",
                        supporter,
                        "beneficiaryId",
                        city.village,
                        "from",
                        City.FROM)));
    }

    private Map<String, Object> project() {
        return City.body(
                "pairingId", pairing, "leaderId", city.member, "name", "村口路灯", "need", "夜间照明", "from", City.DAY);
    }

    private static Map<String, Object> milestone(String name, LocalDate due) {
        return City.body("name", name, "dueOn", due.toString());
    }

    private static ValidatableResponse patch(Caller caller, Response project, Object body) {
        String thing = PATH + "/" + City.id(project);
        String etag = Caller.AUDITOR.call().get(thing).jsonPath().getString("etag");
        return caller.call()
                .header("If-Match", '"' + etag + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(thing)
                .then();
    }

    private static ValidatableResponse refused(Caller caller, Map<String, Object> project, String field, String code) {
        return caller.call()
                .body(project)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.find { it.field == '" + field + "' }.code", equalTo(code));
    }

    private static ValidatableResponse list(Caller caller, String query) {
        return caller.call().get(PATH + "?" + query).then().statusCode(200);
    }

    private static Map<String, Object> completion(String day) {
        return City.body("completedOn", day, "result", Map.of("summary", "装好", "value", 12, "unit", "盏"));
    }

    @Test
    void aProjectIsEnteredWithItsNamesAndCompletedWithItsResult() {
        Map<String, Object> body = project();
        body.put("partnerIds", List.of(city.second, city.outsider));
        body.put("milestones", List.of(milestone("选址", LocalDate.parse("2024-06-01"))));
        Response project = City.created(city.memberStaff(), PATH, body);
        project.then()
                .body("programmeId", equalTo(city.programme.toString()))
                .body("pairingKind", equalTo("村结对"))
                .body("supporterId", equalTo(city.member.toString()))
                .body("beneficiaryId", equalTo(city.village.toString()))
                .body("partners", hasSize(2))
                .body("status", equalTo("ACTIVE"))
                .body("completedOn", nullValue());
        City.verb(
                        city.memberStaff(),
                        PATH,
                        project,
                        "complete",
                        completion(today.plusDays(1).toString()))
                .statusCode(422)
                .body("errors[0].field", equalTo("completedOn"));
        City.verb(city.memberStaff(), PATH, project, "complete", completion("2024-05-05"))
                .statusCode(422);
        City.verb(city.memberStaff(), PATH, project, "complete", Map.of("result", Map.of("summary", "装好", "value", 12)))
                .statusCode(422)
                .body("errors[0].field", equalTo("result.unit"));
        City.verb(city.memberStaff(), PATH, project, "complete", completion("2024-06-30"))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2024-06-30"))
                .body("result.value", equalTo(12))
                .body("result.unit", equalTo("盏"))
                .body("overdue", equalTo(false))
                .body("overdueMilestones", equalTo(0));
    }

    @Test
    void whatIsOverIsFrozen() {
        Response project = City.created(city.memberStaff(), PATH, project());
        City.verb(city.memberStaff(), PATH, project, "stop", Map.of("stoppedOn", "2024-07-01"))
                .statusCode(422);
        City.verb(city.memberStaff(), PATH, project, "stop", Map.of("stoppedOn", "2024-07-01", "reason", "并入别的项目"))
                .statusCode(200)
                .body("status", equalTo("STOPPED"))
                .body("stoppedOn", equalTo("2024-07-01"))
                .body("stopReason", equalTo("并入别的项目"));
        patch(city.memberStaff(), project, Map.of("name", "另名")).statusCode(409);
        City.verb(city.memberStaff(), PATH, project, "complete", completion("2024-07-01"))
                .statusCode(409);
        City.verb(city.memberStaff(), PATH, project, "stop", Map.of("reason", "再停"))
                .statusCode(409);
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        Response project = City.created(city.memberStaff(), PATH, project());
        String thing = PATH + "/" + City.id(project);
        city.memberStaff()
                .call()
                .body(Map.of("reason", "停"))
                .post(thing + "/stop")
                .then()
                .statusCode(428);
        city.memberStaff()
                .call()
                .header("If-Match", "\"99\"")
                .body(Map.of("reason", "停"))
                .post(thing + "/stop")
                .then()
                .statusCode(412);
    }

    /** Who leads is the supporter, and the pairing holds on the first day. */
    @Test
    void onlyTheSupporterLeadsAndOnlyUnderAPairingThatHolds() {
        Map<String, Object> other = project();
        other.put("leaderId", city.second);
        refused(Caller.COMMITTEE, other, "leaderId", "not-supporter");
        refused(city.memberStaff(), other, "leaderId", "unknown-reference");
        refused(city.outsiderStaff(), project(), "pairingId", "unknown-reference");
        Map<String, Object> early = project();
        early.put("from", "2023-12-31");
        refused(Caller.COMMITTEE, early, "from", "pairing-not-active");
        Map<String, Object> unconfirmed = project();
        unconfirmed.put("pairingId", proposed(city.programme, city.second));
        unconfirmed.put("leaderId", city.second);
        refused(Caller.COMMITTEE, unconfirmed, "from", "pairing-not-active");
        City.verb(Caller.COMMITTEE, "/pairings/" + pairing, "end", Map.of("to", "2024-05-06", "reason", "期满"))
                .statusCode(200);
        City.created(Caller.COMMITTEE, PATH, project());
        Map<String, Object> late = project();
        late.put("from", "2024-05-07");
        refused(Caller.COMMITTEE, late, "from", "pairing-not-active");
    }

    /** Under an alliance's pairing a unit leads that is in it on the first day. */
    @Test
    void aMemberOfTheSupportingAllianceLeads() {
        UUID ofAlliance = pairing(city.alliance);
        UUID late = City.organization("GOVERNMENT_DEPARTMENT");
        City.join(city.alliance, late, "MEMBER", "2024-05-07", null).then().statusCode(201);
        Map<String, Object> body = project();
        body.put("pairingId", ofAlliance);
        Response project = City.created(city.memberStaff(), PATH, body);
        Caller.staffOf(city.second)
                .call()
                .get(PATH + "/" + City.id(project))
                .then()
                .statusCode(200);
        body.put("leaderId", city.outsider);
        refused(Caller.COMMITTEE, body, "leaderId", "not-supporter");
        body.put("leaderId", late);
        refused(Caller.COMMITTEE, body, "leaderId", "not-supporter");
        body.put("from", "2024-05-07");
        City.created(Caller.staffOf(late), PATH, body);
    }

    @Test
    void eachPartnerJoinsOnceAndMilestonesFollowTheStart() {
        Map<String, Object> body = project();
        body.put("partnerIds", List.of(city.second, city.second));
        refused(Caller.COMMITTEE, body, "partnerIds", "twice");
        body.put("partnerIds", List.of(city.member));
        refused(Caller.COMMITTEE, body, "partnerIds", "twice");
        body.put("partnerIds", List.of(UUID.randomUUID()));
        refused(Caller.COMMITTEE, body, "partnerIds", "unknown-reference");
        Map<String, Object> early = milestone("选址", LocalDate.parse("2024-05-05"));
        Map<String, Object> ahead = milestone("安装", today);
        ahead.put("doneOn", today.plusDays(1).toString());
        body.put("partnerIds", List.of());
        body.put("milestones", List.of(early, ahead));
        body.put("dueOn", "2024-05-05");
        refused(Caller.COMMITTEE, body, "dueOn", "before-start")
                .body("errors.field", contains("dueOn", "milestones[0].dueOn", "milestones[1].doneOn"));
    }

    /** Late is what is open and whose day has passed; ticking it off is a change of the list. */
    @Test
    void anOpenMilestoneThatHasPassedMakesItOverdue() {
        Map<String, Object> body = project();
        Map<String, Object> first = milestone("选址", today.minusDays(1));
        Map<String, Object> second = milestone("安装", today);
        body.put("milestones", List.of(first, second));
        Response project = City.created(city.memberStaff(), PATH, body);
        project.then().body("overdue", equalTo(true)).body("overdueMilestones", equalTo(1));
        String mine = "organization=" + city.member + "&overdue=";
        list(Caller.AUDITOR, mine + true).body("items", hasSize(1));
        list(Caller.AUDITOR, mine + false).body("items", empty());
        first.put("doneOn", today.toString());
        patch(city.memberStaff(), project, Map.of("milestones", List.of(second, first)))
                .statusCode(200)
                .body("milestones.name", contains("安装", "选址"))
                .body("overdue", equalTo(false))
                .body("overdueMilestones", equalTo(0));
        list(Caller.AUDITOR, mine + true).body("items", empty());
        list(Caller.AUDITOR, mine + false).body("items", hasSize(1));
        patch(city.memberStaff(), project, Map.of("dueOn", today.minusDays(1).toString()))
                .statusCode(200)
                .body("overdue", equalTo(true));
        list(Caller.AUDITOR, mine + true).body("items[0].overdue", equalTo(true));
    }

    /** Both sides, partners and the alliance's leads see it; others are answered as if it were not there. */
    @Test
    void whoHasToDoWithItSeesItAndOnlyTheLeaderWrites() {
        Map<String, Object> body = project();
        body.put("partnerIds", List.of(city.second));
        Response project = City.created(city.memberStaff(), PATH, body);
        String thing = PATH + "/" + City.id(project);
        for (Caller caller : List.of(
                city.leadStaff(),
                Caller.staffOf(city.village),
                Caller.staffOf(city.second),
                Caller.agencyOf(city.member))) {
            caller.call().get(thing).then().statusCode(200);
            list(caller, "pairing=" + pairing).body("items", hasSize(1));
        }
        City.verb(city.leadStaff(), PATH, project, "stop", Map.of("reason", "停"))
                .statusCode(403);
        City.verb(Caller.staffOf(city.second), PATH, project, "stop", Map.of("reason", "停"))
                .statusCode(403);
        city.outsiderStaff().call().get(thing).then().statusCode(404);
        City.verb(city.outsiderStaff(), PATH, project, "stop", Map.of("reason", "停"))
                .statusCode(404);
        list(city.outsiderStaff(), "pairing=" + pairing).body("items", empty());
        patch(Caller.COMMITTEE, project, Map.of("partnerIds", List.of(city.outsider, city.second)))
                .statusCode(200);
        patch(Caller.COMMITTEE, project, Map.of("partnerIds", List.of(city.second, city.outsider)))
                .statusCode(200);
        city.outsiderStaff().call().get(thing).then().statusCode(200);
    }

    @Test
    void projectsOfADraftedProgrammeGoWithIt() {
        Response draft = City.created(
                Caller.COMMITTEE,
                "/programmes",
                City.body(
                        "year",
                        2024,
                        "name",
                        "草案 " + UUID.randomUUID(),
                        "pairingRules",
                        List.of(City.pairingRule("村结对"))));
        Map<String, Object> body = project();
        body.put("pairingId", pairing(City.id(draft), city.member));
        body.put("partnerIds", List.of(city.second));
        body.put("milestones", List.of(milestone("选址", LocalDate.parse("2024-06-01"))));
        UUID project = City.id(City.created(Caller.COMMITTEE, PATH, body));
        Caller.COMMITTEE
                .call()
                .header("If-Match", draft.header("ETag"))
                .delete("/programmes/" + City.id(draft))
                .then()
                .statusCode(204);
        assertThat(projects.findByIdOptional(project)).isEmpty();
    }

    @Test
    void aListIsNarrowedByWhatIsAsked() {
        Response running = City.created(city.memberStaff(), PATH, project());
        Response done = City.created(city.memberStaff(), PATH, project());
        City.verb(Caller.COMMITTEE, PATH, done, "complete", completion("2024-06-30"))
                .statusCode(200);
        String ours = "programme=" + city.programme;
        for (String all : List.of(
                "&kind=村结对",
                "&beneficiary=" + city.village,
                "&alliance=" + city.alliance,
                "&q=路灯",
                "&active=true&asOf=2024-06-30",
                "&updatedSince=2024-01-01T00:00:00Z")) {
            list(Caller.AUDITOR, ours + all).body("items", hasSize(2));
        }
        for (String none : List.of(
                "&kind=商会结对",
                "&beneficiary=" + city.member,
                "&alliance=none",
                "&q=水井",
                "&active=true&asOf=2024-05-05",
                "&completedFrom=2024-07-01",
                "&completedTo=2024-06-29",
                "&status=STOPPED")) {
            list(Caller.AUDITOR, ours + none).body("items", empty());
        }
        list(Caller.AUDITOR, ours + "&active=true&asOf=2024-07-01")
                .body("items.id", contains(City.id(running).toString()));
        list(Caller.AUDITOR, ours + "&completedFrom=2024-06-30&completedTo=2024-06-30")
                .body("items.id", contains(City.id(done).toString()));
        list(Caller.AUDITOR, ours + "&status=ACTIVE")
                .body("items.id", hasItem(City.id(running).toString()))
                .body("items.id", not(hasItem(City.id(done).toString())));
    }

    /** What stands and what was finished is told in a second paragraph; without any pairing there is none. */
    @Test
    void aBriefingTellsOfProjects() {
        City none = new City();
        Caller.COMMITTEE
                .call()
                .body(City.body("allianceId", none.alliance, "from", City.FROM, "to", "2024-07-31"))
                .post("/briefings")
                .then()
                .statusCode(201)
                .body("paragraphs", hasSize(1));
        City.created(city.memberStaff(), PATH, project());
        Response finished = City.created(city.memberStaff(), PATH, project());
        City.verb(
                        city.memberStaff(),
                        PATH,
                        finished,
                        "complete",
                        Map.of(
                                "completedOn",
                                "2024-07-31",
                                "result",
                                Map.of("summary", "装好了", "value", 12, "unit", "盏")))
                .statusCode(200);
        for (Map.Entry<String, String> told : Map.of(
                        "2024-07-30", "目前结对共建1对，正在推进领办项目2个。",
                        "2024-08-01", "目前结对共建1对，正在推进领办项目1个，完成领办项目1个。")
                .entrySet()) {
            Caller.COMMITTEE
                    .call()
                    .body(City.body("allianceId", city.alliance, "from", City.FROM, "to", told.getKey()))
                    .post("/briefings")
                    .then()
                    .body("paragraphs[1].text", equalTo(told.getValue()));
        }
    }
}
