package cn.tongxin.reach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.testing.Waiting;
import cn.tongxin.users.Accounts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** The third dimension of the table of access: who reaches what once somebody has moved. */
@QuarkusTest
class TransferTest {
    private static final LocalDate TODAY = new BusinessClock().today();
    private static final String YESTERDAY = TODAY.minusDays(1).toString();
    private static final String BEFORE = TODAY.minusDays(2).toString();

    private City city;
    private City other;
    private KeycloakStandIn keycloak;

    @BeforeEach
    void twoAlliances() {
        keycloak = KeycloakStandIn.open();
        city = new City();
        other = new City(city.programme);
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    /** Handed in by a unit for one of its days. */
    private static Response on(String list, UUID unit, String day) {
        Map<String, Object> content = switch (list) {
            case "/activities" ->
                City.with(
                        City.with(City.activity(unit), "startsAt", day + "T09:00:00+08:00"),
                        "endsAt",
                        day + "T11:00:00+08:00");
            case "/volunteer-records" -> City.with(City.service(unit), "servedOn", day);
            default -> City.with(City.purchase(unit), "paidOn", day);
        };
        return City.created(Caller.staffOf(unit), list, City.with(content, "submit", true));
    }

    private static int reads(Caller caller, String list, Response record) {
        return caller.call().get(list + "/" + City.id(record)).statusCode();
    }

    private static int approves(Caller caller, String list, Response record) {
        return City.verb(caller, list, record, "approve", Map.of()).extract().statusCode();
    }

    private static List<String> listed(Caller caller, String list, UUID unit) {
        String filter = list.equals("/activities") ? "?organization=" : "?limit=200&organization=";
        return caller.call().get(list + filter + unit).jsonPath().getList("items.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities", "/volunteer-records", "/consumption-records"})
    void aUnitThatChangedItsAllianceYesterdayTookItsLaterRecordsWithIt(String list) {
        Response before = on(list, city.member, BEFORE);
        City.turn(
                        city.alliance,
                        city.member,
                        YESTERDAY,
                        City.body("from", YESTERDAY, "role", "MEMBER", "allianceId", other.alliance))
                .statusCode(201);
        Response after = on(list, city.member, YESTERDAY);
        Caller former = city.leadStaff();
        Caller now = other.leadStaff();
        assertThat(reads(former, list, before)).isEqualTo(200);
        assertThat(reads(former, list, after)).isEqualTo(404);
        assertThat(reads(now, list, before)).isEqualTo(404);
        assertThat(reads(now, list, after)).isEqualTo(200);
        assertThat(listed(former, list, city.member))
                .containsExactly(City.id(before).toString());
        assertThat(listed(now, list, city.member))
                .containsExactly(City.id(after).toString());
        assertThat(approves(now, list, before)).isEqualTo(404);
        assertThat(approves(former, list, after)).isEqualTo(404);
        assertThat(approves(now, list, after)).isEqualTo(200);
        assertThat(approves(former, list, before)).isEqualTo(200);
        assertThat(counted(former, city.member)).isEqualTo(1);
        assertThat(counted(now, city.member)).isEqualTo(1);
        assertThat(counted(Caller.AUDITOR, city.member)).isEqualTo(2);
    }

    /** How many approved records of a unit figures are made of. */
    private int counted(Caller caller, UUID unit) {
        JsonPath figures = caller.call()
                .get("/figures?programme=" + city.programme + "&organization=" + unit
                        + "&metrics=activities,volunteer_turns,consumption_fen&from=2024-01-01&to=" + TODAY)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long sum = figures.getList("figures.value", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
        return (int) (sum % 123_456 == 0 && sum > 0 ? sum / 123_456 : sum >= 5 ? sum / 5 : sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities", "/volunteer-records", "/consumption-records"})
    void aLeadThatSteppedDownReadsItsDaysAndActsOnNothing(String list) {
        Response before = on(list, city.member, BEFORE);
        City.changeLead(city.alliance, city.second, YESTERDAY).statusCode(200);
        Response after = on(list, city.member, YESTERDAY);
        Caller former = city.leadStaff();
        Caller now = Caller.staffOf(city.second);
        assertThat(reads(former, list, before)).isEqualTo(200);
        assertThat(reads(former, list, after)).isEqualTo(404);
        assertThat(approves(former, list, before)).isEqualTo(403);
        assertThat(approves(former, list, after)).isEqualTo(404);
        assertThat(many(former, list, before)).containsExactly("urn:tongxin:problem:forbidden");
        assertThat(many(former, list, after)).containsExactly("urn:tongxin:problem:not-found");
        assertThat(listed(former, list, city.member))
                .containsExactly(City.id(before).toString());
        former.call()
                .body(City.body("allianceId", city.alliance, "from", City.FROM, "to", "2024-07-31"))
                .post("/briefings")
                .then()
                .statusCode(403);
        assertThat(former.call().get("/me").jsonPath().getList("alliancesLed")).isEmpty();
        assertThat(reads(now, list, before)).isEqualTo(200);
        assertThat(approves(now, list, before)).isEqualTo(200);
        assertThat(approves(now, list, after)).isEqualTo(200);
    }

    private static List<String> many(Caller caller, String list, Response record) {
        return caller.call()
                .body(City.body(
                        "items",
                        List.of(City.body(
                                "id", City.id(record), "etag", record.jsonPath().getString("etag")))))
                .post(list + "/approve")
                .then()
                .statusCode(207)
                .extract()
                .jsonPath()
                .getList("items.problem.type");
    }

    /** Leads of names of volunteers: seen while one leads, and no longer. */
    @Test
    void aLeadThatSteppedDownSeesNoVolunteers() {
        UUID volunteer = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "某甲", "organizationId", city.member)));
        assertThat(city.leadStaff().call().get("/volunteers/" + volunteer).statusCode())
                .isEqualTo(200);
        City.changeLead(city.alliance, city.second, YESTERDAY).statusCode(200);
        assertThat(city.leadStaff().call().get("/volunteers/" + volunteer).statusCode())
                .isEqualTo(404);
    }

    /** A year that has a programme of its own is nobody's of an earlier one. */
    @ParameterizedTest
    @ValueSource(strings = {"/activities", "/volunteer-records", "/consumption-records"})
    void aLeadOfAYearThatEndedHasNothingOfTheNext(String list) {
        UUID last = alliance(2001, city.second);
        UUID next = alliance(2002, city.outsider);
        City.join(last, city.village, "MEMBER", "2001-01-01", null).then().statusCode(201);
        City.join(next, city.village, "MEMBER", "2002-01-01", null).then().statusCode(201);
        Response ended = on(list, city.village, "2001-12-31");
        Response begun = on(list, city.village, "2002-01-01");
        Caller lastYears = Caller.staffOf(city.second);
        Caller nextYears = city.outsiderStaff();
        assertThat(reads(lastYears, list, ended)).isEqualTo(200);
        assertThat(reads(lastYears, list, begun)).isEqualTo(404);
        assertThat(approves(lastYears, list, begun)).isEqualTo(404);
        assertThat(reads(nextYears, list, ended)).isEqualTo(404);
        assertThat(approves(nextYears, list, ended)).isEqualTo(404);
        assertThat(approves(nextYears, list, begun)).isEqualTo(200);
    }

    private static UUID alliance(int year, UUID lead) {
        UUID alliance = City.id(City.created(
                Caller.COMMITTEE,
                "/alliances",
                City.body(
                        "programmeId",
                        City.programme(City.body("year", year)),
                        "name",
                        "联盟" + UUID.randomUUID(),
                        "sortOrder",
                        1)));
        City.join(alliance, lead, "LEAD", year + "-01-01", null).then().statusCode(201);
        return alliance;
    }

    /** The same person, whom the administrator moved. */
    @Test
    void anAccountThatMovedReachesTheNewUnitOnly() {
        Caller before = new Caller("mover-" + city.member, java.util.Set.of("staff"), "", city.member);
        Caller after = new Caller(before.name(), before.roles(), "", other.member);
        Response record =
                City.created(before, "/volunteer-records", City.with(City.service(city.member), "submit", true));
        Response volunteer =
                City.created(before, "/volunteers", City.body("name", "某甲", "organizationId", city.member));
        Accounts.move(before, other.member);
        assertThat(reads(after, "/volunteer-records", record)).isEqualTo(404);
        assertThat(reads(after, "/volunteers", volunteer)).isEqualTo(404);
        assertThat(City.verb(after, "/volunteer-records", record, "withdraw", Map.of())
                        .extract()
                        .statusCode())
                .isEqualTo(404);
        assertThat(after.call()
                        .get("/volunteer-records?withTotal=true")
                        .jsonPath()
                        .getInt("total"))
                .isZero();
        assertThat(after.call()
                        .body(City.service(city.member))
                        .post("/volunteer-records")
                        .statusCode())
                .isEqualTo(422);
        assertThat(after.call().get("/me").jsonPath().getString("organizationId"))
                .isEqualTo(other.member.toString());
    }

    /** Nobody approves what he entered, wherever he works by now. */
    @Test
    void anAccountThatMovedToTheLeadDoesNotApproveItsOwnWork() {
        Caller before = new Caller("climber-" + city.member, java.util.Set.of("staff"), "", city.member);
        Caller after = new Caller(before.name(), before.roles(), "", city.lead);
        Response record =
                City.created(before, "/volunteer-records", City.with(City.service(city.member), "submit", true));
        Accounts.move(before, city.lead);
        assertThat(approves(after, "/volunteer-records", record)).isEqualTo(403);
        assertThat(approves(city.leadStaff(), "/volunteer-records", record)).isEqualTo(200);
    }

    /** What was uploaded for the former unit is not written once its uploader has left. */
    @Test
    void anAccountThatMovedWritesNothingIntoTheFormerUnit() {
        Caller before = new Caller("sheets-" + city.member, java.util.Set.of("staff"), "", city.member);
        Caller after = new Caller(before.name(), before.roles(), "", other.member);
        String name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
        byte[] sheet =
                ("单位,服务日期,人数,服务时长（小时）,服务内容\n" + name + ",2024-05-06,5,1.5,清理河道\n").getBytes(StandardCharsets.UTF_8);
        String id = Forms.upload(before, "/imports?kind=VOLUNTEER_RECORDS", "台账.csv", sheet)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath checked = settled(before, id);
        assertThat(checked.getString("status")).as(checked.prettify()).isEqualTo("CHECKED");
        Accounts.move(before, other.member);
        after.call()
                .header("If-Match", '"' + checked.getString("etag") + '"')
                .body(Map.of("acceptRepeats", true))
                .post("/imports/" + id + "/confirm")
                .then()
                .statusCode(404);
        assertThat(city.memberStaff()
                        .call()
                        .get("/volunteer-records?withTotal=true")
                        .jsonPath()
                        .getInt("total"))
                .isZero();
    }

    private static JsonPath settled(Caller caller, String id) {
        return Waiting.until(
                () -> caller.call().get("/imports/" + id).jsonPath(),
                found -> !java.util.Set.of("CHECKING", "WRITING").contains(String.valueOf(found.getString("status"))));
    }

    /** The token is good for minutes; what the register says is asked each time. */
    @Test
    void aSystemThatWasDisabledOrCutIsRefusedWithTheTokenItHas() {
        Caller agency = Caller.agencyOf(city.member);
        String token = agency.token();
        UUID id = Clients.register(agency.name(), city.member, "");
        assertThat(with(token, "/volunteer-records").statusCode()).isEqualTo(200);
        narrow(id, List.of("figures:read"));
        for (String list :
                List.of("/volunteer-records", "/activities", "/changes", "/webhooks", "/exports/activities")) {
            assertThat(with(token, list).statusCode()).as(list).isEqualTo(403);
        }
        narrow(id, List.of("records:read"));
        assertThat(with(token, "/volunteer-records").statusCode()).isEqualTo(200);
        assertThat(with(token, "/figures").statusCode()).isEqualTo(403);
        verb(id, "disable");
        for (String list : List.of("/volunteer-records", "/figures", "/me", "/changes", "/organizations")) {
            assertThat(with(token, list).statusCode()).as(list).isEqualTo(401);
        }
        verb(id, "enable");
        Clients.end(agency.name());
        assertThat(with(token, "/volunteer-records").statusCode()).isEqualTo(401);
    }

    private static Response with(String token, String list) {
        return io.restassured.RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(token)
                .accept("*/*")
                .get(list);
    }

    private static void narrow(UUID id, List<String> scopes) {
        Caller.SECURITY
                .call()
                .header("If-Match", etag(id))
                .body(Map.of("scopes", scopes))
                .put("/api-clients/" + id + "/scopes")
                .then()
                .statusCode(200);
    }

    private static void verb(UUID id, String verb) {
        Caller.ADMIN
                .call()
                .header("If-Match", etag(id))
                .post("/api-clients/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static String etag(UUID id) {
        return '"' + Caller.ADMIN.call().get("/api-clients/" + id).jsonPath().getString("etag") + '"';
    }
}
