package cn.tongxin.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.security.session.SignedIn;
import cn.tongxin.security.session.WebSessions;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Who did what on what from where. */
@QuarkusTest
class AuditTest {
    private static final String RECORDS = "/volunteer-records";

    private City city;

    @Inject
    AuditTrail trail;

    @Inject
    WebSessions sessions;

    @Inject
    AuditService audit;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Inject
    EntityManager database;

    @BeforeEach
    void city() {
        city = new City();
    }

    private static JsonPath of(Object subject) {
        return TestTrail.entries(Map.of("subject", subject));
    }

    private static JsonPath of(Object subject, String kind) {
        return TestTrail.entries(Map.of("subject", subject, "kind", kind));
    }

    private UUID record() {
        return City.id(City.created(city.memberStaff(), RECORDS, City.service(city.member)));
    }

    @Test
    void aPersonsChangeIsToldWithWhoWhatAndWhere() {
        String request = "request-" + UUID.randomUUID();
        Response made = city.memberStaff()
                .call()
                .header("X-Request-Id", request)
                .body(City.service(city.member))
                .post(RECORDS);
        JsonPath told = of(City.id(made));
        assertThat(told.getList("items")).hasSize(1);
        Map<String, Object> entry = told.getMap("items[0]");
        assertThat(entry)
                .containsEntry("kind", "CHANGE")
                .containsEntry("actorKind", "PERSON")
                .containsEntry("actorName", city.memberStaff().name())
                .containsEntry("organizationId", city.member.toString())
                .containsEntry("action", "createVolunteerRecord")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("requestId", request)
                .containsEntry("lists", List.of("volunteer-records"))
                .containsEntry("subjectId", made.jsonPath().getString("id"));
        assertThat((String) entry.get("actionName")).contains("志愿服务记录");
    }

    /** What a row was is what it had become before: whoever changes it beside the application leaves a step missing. */
    @Test
    void eachChangeBeginsWhereTheOneBeforeEnded() {
        UUID organization = City.organization("VILLAGE");
        City.patch("/organizations/" + organization, City.body("shortName", "东村"))
                .statusCode(200);
        City.patch("/organizations/" + organization, City.body("shortName", "西村"))
                .statusCode(200);
        List<Integer> numbers = of(organization).getList("items.number");
        assertThat(numbers).hasSize(3);
        List<JsonPath> entries =
                numbers.reversed().stream().map(TestTrail::entry).toList();
        assertThat(entries.stream().map(entry -> entry.getString("subjects[0].act")))
                .containsExactly("CREATED", "CHANGED", "CHANGED");
        assertThat(entries.get(0).getString("subjects[0].before")).isNull();
        for (int i = 1; i < 3; i++) {
            assertThat(entries.get(i).getString("subjects[0].before"))
                    .isEqualTo(entries.get(i - 1).getString("subjects[0].after"))
                    .isNotEqualTo(entries.get(i).getString("subjects[0].after"))
                    .matches("[0-9a-f]{64}");
        }
    }

    @Test
    void anAgencysSystemIsToldAsOne() {
        Caller agency = Caller.agencyOf(city.member);
        Response pushed = agency.call().body(City.service(city.member)).put(RECORDS + "/external/A-1");
        Map<String, Object> entry = of(City.id(pushed)).getMap("items[0]");
        assertThat(entry)
                .containsEntry("actorKind", "CLIENT")
                .containsEntry("actorName", agency.name())
                .containsEntry("action", "pushVolunteerRecord");
    }

    @Test
    void workInTheBackgroundIsToldInTheNameOfItsStarter() {
        Response started = Caller.AUDITOR.call().post("/audit-entries/verify");
        started.then().statusCode(202);
        JsonPath told = Waiting.until(
                () -> of(City.id(started)), entries -> entries.getList("items").size() == 2);
        assertThat(told.<String>getList("items.action")).containsExactly("verify-audit", "verifyAuditEntries");
        assertThat(told.getString("items[0].actorName")).isEqualTo(Caller.AUDITOR.name());
        assertThat(told.getString("items[0].requestId"))
                .isEqualTo(started.jsonPath().getString("jobId"));
        assertThat(told.getString("items[0].address")).isNull();
    }

    @Test
    void whatTheApplicationDoesOfItselfIsTold() {
        UUID thing = UUID.randomUUID();
        trail.namesRead("volunteers", List.of(thing));
        assertThat(of(thing).getString("items[0].actorKind")).isEqualTo("SYSTEM");
    }

    /** Else a text that there is not would be looked for in all of the trail. */
    @Test
    void aSearchWithoutFirstDayIsOfTheLatestDays() {
        String request = "request-" + UUID.randomUUID();
        Response made = city.memberStaff()
                .call()
                .header("X-Request-Id", request)
                .body(City.service(city.member))
                .post(RECORDS);
        long number = of(City.id(made)).getLong("items[0].number");
        LocalDate today = clock.today();
        assertThat(found(number, 0, request, null, null)).isEqualTo(1);
        assertThat(found(number, 29, request, null, null)).isEqualTo(1);
        assertThat(found(number, 40, request, null, null)).isZero();
        assertThat(found(number, 40, request, null, today.minusDays(20))).isEqualTo(1);
        assertThat(found(number, 40, request, today.minusDays(41), null)).isEqualTo(1);
        assertThat(found(number, 40, request, today.minusDays(39), null)).isZero();
    }

    /** As if the entry were that old, and undone. */
    private int found(long number, int days, String request, @Nullable LocalDate from, @Nullable LocalDate to) {
        texts.speak("zh");
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(
                            "update audit_entry set noted_at = timestampadd(day, -:days, noted_at) where number <= :number")
                    .setParameter("days", days)
                    .setParameter("number", number)
                    .executeUpdate();
            return audit.list(
                            new AuditFilter(from, to, null, null, null, null, null, null, request),
                            new PageQuery(50, null, null, null, null))
                    .items()
                    .size();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Of the conditions that every such search has, the database chooses one that leaves nothing to be passed by. */
    @Test
    void aSearchWalksAlongItsPeriodAndNoFurther() {
        long last = of(City.id(City.created(city.memberStaff(), RECORDS, City.service(city.member))))
                .getLong("items[0].number");
        for (String condition :
                List.of("actor_name like '%nobody%'", "action = 'x'", "lists like '%,x,%'", "organization_id = 'x'")) {
            Object[] plan = (Object[]) database.createNativeQuery(
                            "explain select id from audit_entry where number >= ? and number <= ? and " + condition
                                    + " order by number desc, id desc limit 51")
                    .setParameter(1, last - 3)
                    .setParameter(2, last)
                    .getSingleResult();
            assertThat(plan[3]).as(condition).isEqualTo("range");
        }
    }

    @Test
    void whatIsUndoneIsNotTold() {
        String request = "request-" + UUID.randomUUID();
        Map<String, Object> good = City.with(City.service(city.member), "externalId", "B-1");
        Map<String, Object> bad =
                City.with(City.with(City.service(city.member), "minutes", 99_999), "externalId", "B-2");
        Response answer = city.memberStaff()
                .call()
                .header("X-Request-Id", request)
                .header("Idempotency-Key", request)
                .body(Map.of("items", List.of(bad, good)))
                .post(RECORDS + "/batch");
        answer.then().statusCode(207);
        JsonPath told = TestTrail.entries(Map.of("q", request));
        assertThat(told.getList("items")).hasSize(1);
        assertThat(told.getInt("items[0].subjectCount")).isEqualTo(1);
        String other = "request-" + UUID.randomUUID();
        city.memberStaff()
                .call()
                .header("X-Request-Id", other)
                .header("Idempotency-Key", other)
                .header("Prefer", "handling=strict")
                .body(Map.of("items", List.of(good, bad)))
                .post(RECORDS + "/batch")
                .then()
                .statusCode(422);
        assertThat(TestTrail.entries(Map.of("q", other)).getList("items")).isEmpty();
    }

    @Test
    void manyRowsOfOneUnitAreOneEntry() {
        String request = "request-" + UUID.randomUUID();
        List<Map<String, Object>> items = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> City.with(City.service(city.member), "externalId", "M-" + i))
                .toList();
        city.memberStaff()
                .call()
                .header("X-Request-Id", request)
                .header("Idempotency-Key", request)
                .body(Map.of("items", items))
                .post(RECORDS + "/batch")
                .then()
                .statusCode(207);
        JsonPath told = TestTrail.entries(Map.of("q", request));
        assertThat(told.getList("items")).hasSize(1);
        assertThat(told.getInt("items[0].subjectCount")).isEqualTo(40);
        assertThat(TestTrail.entry(told.getLong("items[0].number")).getList("subjects"))
                .hasSize(40);
    }

    @Test
    void signingInAndOutIsTold() {
        Caller person = new Caller("signed-in-" + UUID.randomUUID(), Set.of("staff"), "", city.member);
        String sid = UUID.randomUUID().toString();
        String tokens = "{\"id\":\"a.e30.b\",\"access\":\"" + person.token() + "\",\"refresh\":\"c\"}";
        SignedIn whose = new SignedIn(person.name(), sid);
        String key = sessions.begin(tokens, whose, "10.1.2.3");
        sessions.open(tokens, whose);
        sessions.close(key, "10.1.2.4");
        sessions.begin(tokens, whose, "10.1.2.5");
        sessions.closeAllOf(sid);
        sessions.closeAllOf(sid);
        JsonPath told = TestTrail.entries(Map.of("q", person.name()));
        assertThat(told.<String>getList("items.action")).containsExactly("endSession", "signIn", "signOut", "signIn");
        assertThat(told.<String>getList("items.kind")).containsExactly("SIGN_OUT", "SIGN_IN", "SIGN_OUT", "SIGN_IN");
        assertThat(told.<String>getList("items.address")).containsExactly(null, "10.1.2.5", "10.1.2.4", "10.1.2.3");
        assertThat(told.getString("items[0].organizationId")).isEqualTo(city.member.toString());
    }

    @Test
    void exportsAreToldWithWhatWasAskedButNobodysName() {
        String request = "request-" + UUID.randomUUID();
        city.memberStaff()
                .call()
                .accept("*/*")
                .header("X-Request-Id", request)
                .get("/exports/volunteers?format=csv&q=张三&organization=" + city.member)
                .then()
                .statusCode(200);
        Map<String, Object> entry = TestTrail.entries(Map.of("q", request)).getMap("items[0]");
        assertThat(entry)
                .containsEntry("kind", "EXPORT")
                .containsEntry("action", "exportVolunteers")
                .containsEntry("asked", "format=csv&organization=" + city.member);
    }

    @Test
    void downloadsAreTold() {
        UUID activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        String list = "/activities/" + activity + "/attachments";
        Response file = Forms.upload(city.memberStaff(), list, "方案.pdf", Samples.pdf("a"));
        city.memberStaff()
                .call()
                .accept("*/*")
                .get(list + "/" + City.id(file))
                .then()
                .statusCode(200);
        assertThat(of(activity, "EXPORT").getString("items[0].action")).isEqualTo("downloadActivityAttachment");
        assertThat(of(City.id(file)).getString("items[0].lists[0]")).isEqualTo("attachments");
    }

    @Test
    void readingsAndListsOfJsonAreNoExports() {
        UUID record = record();
        city.memberStaff().call().get(RECORDS + "/" + record).then().statusCode(200);
        city.memberStaff().call().get(RECORDS).then().statusCode(200);
        assertThat(of(record).getList("items")).hasSize(1);
    }

    @Test
    void entriesAreFoundByEachOfTheirTraits() {
        UUID record = record();
        Map<String, Object> entry = of(record).getMap("items[0]");
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("actor", entry.get("actorId")),
                Map.of("action", "createVolunteerRecord"),
                Map.of("organization", city.member),
                Map.of("list", "volunteer-records"),
                Map.of("q", city.memberStaff().name()))) {
            assertThat(TestTrail.entries(filter).<Integer>getList("items.number"))
                    .as("%s", filter)
                    .contains((Integer) entry.get("number"));
        }
        assertThat(TestTrail.entries(Map.of("to", "2020-01-01")).getList("items"))
                .isEmpty();
        assertThat(TestTrail.entries(Map.of("list", "volunteer")).getList("items"))
                .isEmpty();
    }
}
