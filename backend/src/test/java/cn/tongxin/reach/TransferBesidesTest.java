package cn.tongxin.reach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.users.Accounts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reaches what besides records once somebody has moved: volunteers, reports, progress, sheets, drafts. */
@QuarkusTest
class TransferBesidesTest {
    private static final String YESTERDAY =
            new BusinessClock().today().minusDays(1).toString();

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

    private void move(String day) {
        City.turn(
                        city.alliance,
                        city.member,
                        LocalDate.parse(day).minusDays(1).toString(),
                        City.body("from", day, "role", "MEMBER", "allianceId", other.alliance))
                .statusCode(201);
    }

    private static int status(Caller caller, String address) {
        return caller.call().get(address).statusCode();
    }

    @Test
    void volunteersGoWithTheirUnit() {
        UUID volunteer = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "某甲", "organizationId", city.member)));
        assertThat(status(city.leadStaff(), "/volunteers/" + volunteer)).isEqualTo(200);
        assertThat(status(other.leadStaff(), "/volunteers/" + volunteer)).isEqualTo(404);
        move(YESTERDAY);
        assertThat(status(city.leadStaff(), "/volunteers/" + volunteer)).isEqualTo(404);
        assertThat(status(city.leadStaff(), "/volunteers/" + volunteer + "/service"))
                .isEqualTo(404);
        assertThat(volunteers(city.leadStaff())).isZero();
        assertThat(status(other.leadStaff(), "/volunteers/" + volunteer)).isEqualTo(200);
        assertThat(volunteers(other.leadStaff())).isEqualTo(1);
    }

    private int volunteers(Caller caller) {
        return caller.call()
                .get("/volunteers?withTotal=true&organization=" + city.member)
                .jsonPath()
                .getInt("total");
    }

    /** That it reported is said, or it would be reminded; how much, only of the days that one leads. */
    @Test
    void ofAUnitThatJoinedLateAReportCountsTheDaysSince() {
        City.created(
                city.memberStaff(),
                "/volunteer-records",
                City.with(City.with(City.service(city.member), "servedOn", "2024-05-06"), "submit", true));
        move("2024-05-31");
        assertThat(report(other.leadStaff())).isEqualTo("REPORTED 0");
        assertThat(report(Caller.COMMITTEE)).isEqualTo("REPORTED 1");
        City.created(
                city.memberStaff(),
                "/volunteer-records",
                City.with(City.with(City.service(city.member), "servedOn", "2024-05-31"), "submit", true));
        assertThat(report(other.leadStaff())).isEqualTo("REPORTED 1");
        assertThat(report(Caller.COMMITTEE)).isEqualTo("REPORTED 2");
    }

    private String report(Caller caller) {
        Map<String, Object> unit = caller.call()
                .get("/reporting?month=2024-05&alliance=" + other.alliance)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.organizationId == '" + city.member + "' }");
        return unit.get("status") + " " + unit.get("volunteerRecords");
    }

    @Test
    void aLeadThatSteppedDownIsToldNoProgress() {
        Caller former = city.leadStaff();
        String progress = "/alliances/" + city.alliance + "/progress?on=2024-03-01";
        assertThat(status(former, progress)).isEqualTo(200);
        City.changeLead(city.alliance, city.second, YESTERDAY).statusCode(200);
        assertThat(status(former, progress)).isEqualTo(404);
        String all = "/alliances/progress?on=2024-03-01&programme=" + city.programme;
        assertThat(former.call().get(all).jsonPath().getList("allianceId")).isEmpty();
    }

    @Test
    void anAccountThatMovedLeavesItsSheetsBehind() {
        Caller before = new Caller("reader-" + city.member, Set.of("staff"), "", city.member);
        Caller after = new Caller(before.name(), before.roles(), "", other.member);
        byte[] sheet = "单位,服务日期,人数\n".getBytes(StandardCharsets.UTF_8);
        String address = "/imports/"
                + Forms.upload(before, "/imports?kind=VOLUNTEER_RECORDS", "台账.csv", sheet)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        assertThat(status(before, address)).isEqualTo(200);
        Accounts.move(before, other.member);
        for (String part : new String[] {"", "/rows", "/error-book"}) {
            assertThat(after.call().accept("*/*").get(address + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    @Test
    void anAccountThatMovedLeavesItsDraftsBehind() {
        Caller before = new Caller("writer-" + city.lead, Set.of("staff"), "", city.lead);
        Caller after = new Caller(before.name(), before.roles(), "", other.lead);
        Response draft = City.created(
                before, "/briefings", City.body("allianceId", city.alliance, "from", "2024-01-01", "to", "2024-07-31"));
        String address = "/briefings/" + City.id(draft);
        Accounts.move(before, other.lead);
        assertThat(status(after, address)).isEqualTo(404);
        assertThat(after.call()
                        .header("If-Match", '"' + draft.jsonPath().getString("etag") + '"')
                        .delete(address)
                        .statusCode())
                .isEqualTo(404);
        assertThat(status(city.leadStaff(), address)).isEqualTo(200);
    }

    /** Whoever knows the new password first reaches not even what is his own. */
    @Test
    void anAccountWhoseRightsRestReachesNothingOfItsOwn() {
        Caller person = new Caller("resting-" + city.member, Set.of("staff"), "", city.member);
        assertThat(status(person, "/jobs")).isEqualTo(200);
        assertThat(status(person, "/me/lists")).isEqualTo(200);
        Accounts.rest(person, other.member);
        assertThat(status(person, "/jobs")).isEqualTo(403);
        assertThat(status(person, "/jobs/" + UUID.randomUUID())).isEqualTo(403);
        assertThat(status(person, "/me/lists")).isEqualTo(403);
        person.call()
                .body(Map.of("hiddenColumns", List.of(), "views", List.of()))
                .put("/me/lists/activities")
                .then()
                .statusCode(403);
        assertThat(status(person, "/me")).isEqualTo(200);
    }
}
