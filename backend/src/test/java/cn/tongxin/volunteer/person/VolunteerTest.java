package cn.tongxin.volunteer.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.TestTrail;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class VolunteerTest {
    private static final String PATH = "/volunteers";

    @Inject
    EntityManager database;

    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void theNameIsReadInFullByTheOwnUnitOnly() {
        String thing = PATH + "/" + entered("欧阳小明");
        for (Caller own : List.of(city.memberStaff(), Caller.agencyOf(city.member))) {
            own.call().get(thing).then().statusCode(200).body("name", equalTo("欧阳小明"), "nameMasked", equalTo(false));
        }
        for (Caller other : List.of(Caller.COMMITTEE, Caller.AUDITOR, city.leadStaff())) {
            other.call().get(thing).then().statusCode(200).body("name", equalTo("欧***"), "nameMasked", equalTo(true));
            other.call().get(PATH + "?organization=" + city.member).then().body("items.name", contains("欧***"));
        }
    }

    /** What is kept under a key is found by nobody who takes the name away. */
    @Test
    void aKeyKeepsNoNameAndItsRepetitionIsAReading() {
        Caller staff = city.memberStaff();
        String key = UUID.randomUUID().toString();
        Map<String, Object> person = person("上官" + key.substring(0, 8));
        Supplier<Response> post =
                () -> staff.call().header("Idempotency-Key", key).body(person).post(PATH);
        Response first = post.get();
        first.then().statusCode(201);
        UUID id = City.id(first);
        assertThat(kept(key)).contains(id.toString()).doesNotContain("上官", first.path("number"));
        assertThat(namesRead(id)).isZero();
        Response again = post.get();
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo(first.header("ETag")));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(namesRead(id)).isEqualTo(1);
        City.verb(staff, PATH + "/" + id, "anonymize", Map.of("reason", "本人要求")).statusCode(200);
        Response forgotten = post.get();
        forgotten.then().statusCode(201).body("id", equalTo(id.toString()), "name", nullValue());
        assertThat(forgotten.<String>path("number")).isNotEqualTo(first.path("number"));
        assertThat(namesRead(id)).isEqualTo(1);
    }

    @Test
    void aKeyKeepsNoNameOfARecordEither() {
        Caller staff = city.memberStaff();
        Response volunteer = City.created(staff, PATH, person("慕容复"));
        String key = UUID.randomUUID().toString();
        Map<String, Object> service = City.service(city.member);
        service.remove("headcount");
        service.put("volunteerId", City.id(volunteer));
        Response first =
                staff.call().header("Idempotency-Key", key).body(service).post("/volunteer-records");
        first.then().statusCode(201).body("volunteerName", equalTo("慕容复"));
        assertThat(kept(key)).doesNotContain("慕容复", volunteer.path("number"));
        Response again =
                staff.call().header("Idempotency-Key", key).body(service).post("/volunteer-records");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private String kept(String key) {
        return (String) database.createNativeQuery("select body from once_claim where once_key = :key")
                .setParameter("key", key)
                .getSingleResult();
    }

    private static int namesRead(UUID id) {
        return TestTrail.entries(Map.of("subject", id, "kind", "NAMES_READ"))
                .getList("items")
                .size();
    }

    @Test
    void anotherOrganizationsVolunteersAreNotThere() {
        Response made = City.created(city.memberStaff(), PATH, person("张三"));
        String thing = PATH + "/" + City.id(made);
        for (Caller stranger : List.of(city.outsiderStaff(), Caller.agencyOf(city.second))) {
            stranger.call().get(thing).then().statusCode(404);
            stranger.call().get(thing + "/service").then().statusCode(404);
            City.verb(stranger, thing, "retire", Map.of("on", City.DAY)).statusCode(404);
            stranger.call()
                    .get(PATH + "?withTotal=true&organization=" + city.member)
                    .then()
                    .body("total", equalTo(0));
            stranger.call()
                    .body(person("李四"))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("unknown-reference"));
        }
        City.verb(city.leadStaff(), thing, "retire", Map.of("on", City.DAY)).statusCode(403);
        city.leadStaff().call().get(thing + "/service").then().statusCode(403);
    }

    /** Else masking would be undone by trying names. */
    @Test
    void aNameIsFoundOnlyByWhoMayReadIt() {
        String number =
                City.created(city.memberStaff(), PATH, person("端木蓉")).jsonPath().getString("number");
        String byName = PATH + "?withTotal=true&q=木蓉&organization=" + city.member;
        city.memberStaff().call().get(byName).then().body("total", equalTo(1));
        Caller.COMMITTEE.call().get(byName).then().body("total", equalTo(0));
        city.leadStaff().call().get(byName).then().body("total", equalTo(0));
        city.leadStaff().call().get(PATH + "?withTotal=true&q=" + number).then().body("total", equalTo(1));
    }

    @Test
    void aNumberIsGivenOrChosenAndTakenOnce() {
        City.created(city.memberStaff(), PATH, person("张三")).then().body("number", matchesPattern("V-\\d{4}-\\d{6}"));
        Map<String, Object> chosen = City.with(person("张三"), "number", "水利 " + UUID.randomUUID());
        City.created(city.memberStaff(), PATH, chosen).then().body("number", equalTo(chosen.get("number")));
        city.memberStaff().call().body(chosen).post(PATH).then().statusCode(409);
        Map<String, Object> foreign = City.with(chosen, "organizationId", city.outsider);
        city.outsiderStaff().call().body(foreign).post(PATH).then().statusCode(409);
    }

    @Test
    void puttingTheSameAgainChangesNothing() {
        String path = PATH + "/by-number/W" + UUID.randomUUID().toString().substring(0, 8);
        Caller agency = Caller.agencyOf(city.member);
        String etag = agency.call()
                .body(person("张三"))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("etag");
        agency.call().body(person("张三")).put(path).then().statusCode(200).body("etag", equalTo(etag));
        agency.call().body(person("张珊")).put(path).then().statusCode(200).body("name", equalTo("张珊"));
        Map<String, Object> other = City.with(person("张珊"), "number", "别的");
        agency.call().body(other).put(path).then().statusCode(422);
        Map<String, Object> foreign = City.with(person("张三"), "organizationId", city.outsider);
        city.outsiderStaff().call().body(foreign).put(path).then().statusCode(409);
    }

    @Test
    void personalDataIsRefused() {
        refused("number", "11010519491231002X");
        refused("number", "13800138000");
        refused("name", "张三 13800138000");
        city.memberStaff()
                .call()
                .body(City.with(person("张三"), "phone", "1"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("phone"));
    }

    private void refused(String field, String value) {
        city.memberStaff()
                .call()
                .body(City.with(person("张三"), field, value))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field), "errors[0].code", equalTo("personal-data"));
    }

    @Test
    void onlyTheCommitteeMovesAVolunteerAndNobodyChangesTheNumber() {
        String thing = PATH + "/" + entered("张三");
        change(city.memberStaff(), thing, Map.of("name", "张珊")).statusCode(200).body("name", equalTo("张珊"));
        change(city.memberStaff(), thing, Map.of("organizationId", city.second))
                .statusCode(422)
                .body("errors[0].code", equalTo("committee-only"));
        change(city.memberStaff(), thing, Map.of("number", "另一个")).statusCode(422);
        change(city.leadStaff(), thing, Map.of("name", "王五")).statusCode(403);
        change(Caller.COMMITTEE, thing, Map.of("organizationId", city.second)).statusCode(200);
        city.memberStaff().call().get(thing).then().statusCode(404);
        Caller.staffOf(city.second).call().get(thing).then().body("name", equalTo("张珊"));
    }

    @Test
    void whoRetiredMayReturn() {
        String thing = PATH + "/" + entered("张三");
        City.verb(city.memberStaff(), thing, "retire", Map.of("on", City.DAY))
                .statusCode(200)
                .body("retiredOn", equalTo(City.DAY));
        String retired = PATH + "?organization=" + city.member + "&withTotal=true&retired=";
        city.memberStaff().call().get(retired + "true").then().body("total", equalTo(1));
        city.memberStaff().call().get(retired + "false").then().body("total", equalTo(0));
        City.verb(city.memberStaff(), thing, "return-to-service", Map.of())
                .statusCode(200)
                .body("$", not(hasKey("retiredOn")));
        city.memberStaff().call().get(retired + "false").then().body("total", equalTo(1));
    }

    /** what was approved goes on counting. */
    @Test
    void aNameThatWasTakenAwayDoesNotComeBackAndItsRecordsCount() {
        Response made = City.created(city.memberStaff(), PATH, person("张三"));
        String number = made.jsonPath().getString("number");
        String thing = PATH + "/" + City.id(made);
        City.approved(city.memberStaff(), "/volunteer-records", served(City.id(made), City.DAY, 90));
        City.verb(city.memberStaff(), thing, "anonymize", Map.of("reason", " ")).statusCode(422);
        City.verb(city.memberStaff(), thing, "anonymize", Map.of("reason", "张三本人要求"))
                .statusCode(422)
                .body("errors[0].code", equalTo("personal-data"));
        City.verb(city.memberStaff(), thing, "anonymize", Map.of("reason", "本人要求"))
                .statusCode(200)
                .body("$", not(hasKey("name")))
                .body("number", not(equalTo(number)))
                .body("number", matchesPattern("X-[0-9A-Z]{16}"));
        for (String verb : List.of("anonymize", "return-to-service")) {
            City.verb(city.memberStaff(), thing, verb, Map.of("reason", "再来")).statusCode(409);
        }
        change(city.memberStaff(), thing, Map.of("name", "张三")).statusCode(409);
        city.memberStaff().call().get(thing + "/service").then().body("minutes", equalTo(90));
        City.created(city.memberStaff(), PATH, City.with(person("李四"), "number", number));
    }

    /** the level is the unit's own matter. */
    @Test
    void theStarLevelFollowsFromApprovedTimeAndIsToldToTheOwnUnitOnly() {
        City.programme(City.body(
                "year",
                2024,
                "recordRules",
                City.body(
                        "ownApproval",
                        false,
                        "consumption",
                        List.of(),
                        "starLevels",
                        List.of(City.body("level", 1, "minutes", 120), City.body("level", 2, "minutes", 300)))));
        UUID volunteer = entered("张三");
        String records = "/volunteer-records";
        City.approved(city.memberStaff(), records, served(volunteer, "2024-05-06", 119));
        City.created(city.memberStaff(), records, served(volunteer, "2024-05-07", 500));
        City.approved(city.memberStaff(), records, served(volunteer, "2024-05-08", 1));
        String service = PATH + "/" + volunteer + "/service?asOf=";
        city.memberStaff()
                .call()
                .get(service + "2024-05-07")
                .then()
                .statusCode(200)
                .body("minutes", equalTo(119), "records", equalTo(1), "nextLevelMinutes", equalTo(120))
                .body("$", not(hasKey("eligibleLevel")));
        city.memberStaff()
                .call()
                .get(service + "2024-05-08")
                .then()
                .body("minutes", equalTo(120), "eligibleLevel", equalTo(1), "nextLevelMinutes", equalTo(300))
                .body("firstDay", equalTo("2024-05-06"), "lastDay", equalTo("2024-05-08"));
        for (Caller other : List.of(Caller.COMMITTEE, Caller.AUDITOR)) {
            other.call()
                    .get(service + "2024-05-08")
                    .then()
                    .body("minutes", equalTo(120))
                    .body("$", not(hasKey("eligibleLevel")))
                    .body("$", not(hasKey("nextLevelMinutes")));
        }
    }

    @Test
    void aRegionsOwnLevelsCountWhileTheyHold() {
        City.programme(City.body(
                "year",
                2024,
                "recordRules",
                City.body(
                        "ownApproval",
                        false,
                        "consumption",
                        List.of(),
                        "starLevels",
                        List.of(
                                City.body("level", 1, "minutes", 6_000),
                                City.body("level", 1, "minutes", 60, "regionCode", "341000", "to", "2024-05-07")))));
        City.patch("/organizations/" + city.member, Map.of("regionCode", "341024"))
                .statusCode(200);
        UUID volunteer = entered("张三");
        City.approved(city.memberStaff(), "/volunteer-records", served(volunteer, "2024-05-06", 60));
        String service = PATH + "/" + volunteer + "/service?asOf=";
        city.memberStaff().call().get(service + "2024-05-07").then().body("eligibleLevel", equalTo(1));
        city.memberStaff()
                .call()
                .get(service + "2024-05-08")
                .then()
                .body("nextLevelMinutes", equalTo(6_000))
                .body("$", not(hasKey("eligibleLevel")));
    }

    /** Names that are read in full are told to the audit trail; masked ones and time alone are not. */
    @Test
    void everyReadingOfANameInFullIsTold() {
        String thing = PATH + "/" + entered("张三");
        for (Caller other : List.of(Caller.COMMITTEE, Caller.AUDITOR, city.leadStaff())) {
            other.call().get(thing).then().statusCode(200);
            other.call().get(PATH + "?organization=" + city.member).then().statusCode(200);
        }
        city.memberStaff().call().get(thing + "/service").then().statusCode(200);
        assertThat(readings(thing)).isEmpty();
        city.memberStaff().call().get(thing).then().statusCode(200);
        city.memberStaff().call().get(PATH).then().statusCode(200);
        assertThat(readings(thing)).containsExactly("listVolunteers", "getVolunteer");
    }

    private static List<String> readings(String thing) {
        return TestTrail.entries(Map.of("kind", "NAMES_READ", "subject", thing.substring(PATH.length() + 1)))
                .getList("items.action");
    }

    private Map<String, Object> served(UUID volunteer, String day, int minutes) {
        Map<String, Object> body = City.service(city.member);
        body.remove("headcount");
        body.putAll(Map.of("volunteerId", volunteer, "servedOn", day, "minutes", minutes));
        return body;
    }

    private Map<String, Object> person(String name) {
        return City.body("name", name, "organizationId", city.member);
    }

    private UUID entered(String name) {
        return City.id(City.created(city.memberStaff(), PATH, person(name)));
    }

    private static ValidatableResponse change(Caller caller, String thing, Map<String, ?> body) {
        String etag = Caller.AUDITOR.call().get(thing).jsonPath().getString("etag");
        return caller.call()
                .header("If-Match", '"' + etag + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(thing)
                .then();
    }
}
