package cn.tongxin.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** 催报、零报告: per unit and month reported, nothing to report, or silent; and a reminder to copy. */
@QuarkusTest
class ReportingTest {
    private static final String MAY = "2024-05";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private JsonPath reporting(Caller caller, String month) {
        return caller.call()
                .get("/reporting?month=" + month + "&alliance=" + city.alliance)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String status(UUID unit, String month) {
        return reporting(Caller.COMMITTEE, month)
                .getString("items.find { it.organizationId == '%s' }.status".formatted(unit));
    }

    private static String zero(UUID unit, String month) {
        return "/reporting/" + unit + "/" + month;
    }

    /** Handed in is enough; a draft is not, nor what was returned, nor what another month holds. */
    @Test
    void whatIsHandedInWithADayInTheMonthIsReported() {
        City.created(city.memberStaff(), "/consumption-records", City.purchase(city.member));
        assertThat(status(city.member, MAY)).isEqualTo("SILENT");
        for (String day : List.of("2024-04-30", "2024-06-01")) {
            Map<String, Object> other = City.with(City.purchase(city.member), "paidOn", day);
            City.created(city.memberStaff(), "/consumption-records", City.with(other, "submit", true));
        }
        assertThat(status(city.member, MAY)).isEqualTo("SILENT");
        Response service = City.created(
                city.memberStaff(), "/volunteer-records", City.with(City.service(city.member), "submit", true));
        assertThat(status(city.member, MAY)).isEqualTo("REPORTED");
        City.verb(Caller.COMMITTEE, "/volunteer-records", service, "return", Map.of("reason", "请补充"))
                .statusCode(200);
        assertThat(status(city.member, MAY)).isEqualTo("SILENT");
        for (String day : List.of("2024-05-01", "2024-05-31")) {
            Map<String, Object> purchase = City.with(City.purchase(city.member), "paidOn", day);
            City.approved(city.memberStaff(), "/consumption-records", purchase);
        }
        City.approved(city.memberStaff(), "/activities", City.activity(city.member));
        JsonPath may = reporting(Caller.COMMITTEE, MAY);
        String member = "items.find { it.organizationId == '%s' }.".formatted(city.member);
        assertThat(may.getString(member + "status")).isEqualTo("REPORTED");
        assertThat(may.getInt(member + "purchases")).isEqualTo(2);
        assertThat(may.getInt(member + "activities")).isEqualTo(1);
        assertThat(may.getInt(member + "volunteerRecords")).isZero();
        assertThat(may.getInt("reported")).isEqualTo(1);
        assertThat(may.getInt("silent")).isEqualTo(2);
    }

    /** 汇总补录: whose totals were approved from the old sheet is reminded of nothing. */
    @Test
    void approvedTotalsOfTheOldSheetAreAReport() {
        String entries = "/opening-entries";
        Response made = City.created(
                Caller.COMMITTEE,
                entries,
                City.body("organizationId", city.member, "month", MAY, "metric", "consumption_fen", "value", 5));
        Forms.upload(Caller.COMMITTEE, entries + "/" + City.id(made) + "/attachments", "旧表.pdf", Samples.pdf("旧表"))
                .then()
                .statusCode(201);
        City.verb(Caller.COMMITTEE, entries, made, "submit", Map.of()).statusCode(200);
        assertThat(status(city.member, MAY)).isEqualTo("SILENT");
        City.verb(Caller.SECOND_COMMITTEE, entries, made, "approve", Map.of()).statusCode(200);
        assertThat(status(city.member, MAY)).isEqualTo("REPORTED");
        assertThat(status(city.member, "2024-04")).isEqualTo("SILENT");
    }

    /** One click, no words; taken back as easily; and it shows no more once something is entered. */
    @Test
    void aZeroReportIsOneClick() {
        city.memberStaff()
                .call()
                .put(zero(city.member, MAY))
                .then()
                .statusCode(200)
                .body("month", equalTo(MAY));
        assertThat(status(city.member, MAY)).isEqualTo("NOTHING");
        Caller.COMMITTEE
                .call()
                .body(Map.of("note", "防汛"))
                .put(zero(city.member, MAY))
                .then()
                .statusCode(200)
                .body("note", equalTo("防汛"));
        assertThat(status(city.member, "2024-04")).isEqualTo("SILENT");
        city.memberStaff().call().delete(zero(city.member, MAY)).then().statusCode(204);
        city.memberStaff().call().delete(zero(city.member, MAY)).then().statusCode(404);
        assertThat(status(city.member, MAY)).isEqualTo("SILENT");
        city.memberStaff().call().body("{}").put(zero(city.member, MAY)).then().statusCode(200);
        City.created(city.memberStaff(), "/consumption-records", City.with(City.purchase(city.member), "submit", true));
        JsonPath may = reporting(Caller.COMMITTEE, MAY);
        String member = "items.find { it.organizationId == '%s' }.".formatted(city.member);
        assertThat(may.getString(member + "status")).isEqualTo("REPORTED");
        assertThat(may.<Object>get(member + "zeroReport")).isNull();
    }

    @Test
    void aZeroReportIsRefusedBesideAReportAndForMonthsToCome() {
        Response purchase = City.created(
                city.memberStaff(), "/consumption-records", City.with(City.purchase(city.member), "submit", true));
        city.memberStaff().call().put(zero(city.member, MAY)).then().statusCode(409);
        City.verb(city.memberStaff(), "/consumption-records", purchase, "withdraw", Map.of())
                .statusCode(200);
        city.memberStaff().call().put(zero(city.member, MAY)).then().statusCode(200);
        YearMonth now = YearMonth.from(BusinessClock.dayOf(Instant.now()));
        city.memberStaff().call().put(zero(city.member, now.toString())).then().statusCode(200);
        city.memberStaff()
                .call()
                .put(zero(city.member, now.plusMonths(1).toString()))
                .then()
                .statusCode(422);
        city.memberStaff().call().put(zero(city.member, "2024-13")).then().statusCode(404);
        String list = "/reporting?alliance=" + city.alliance;
        Caller.COMMITTEE.call().get(list).then().statusCode(400);
        Caller.COMMITTEE.call().get(list + "&month=2024-13").then().statusCode(400);
        Caller.COMMITTEE.call().get(list + "&month=" + now.plusMonths(1)).then().statusCode(400);
    }

    /** a lead reads its alliance and speaks only for itself; a unit sees itself; a stranger nothing. */
    @Test
    void everyoneSeesWhatIsHis() {
        assertThat(reporting(city.leadStaff(), MAY).getList("items")).hasSize(3);
        assertThat(reporting(Caller.AUDITOR, MAY).getList("items")).hasSize(3);
        assertThat(reporting(city.memberStaff(), MAY).getList("items.organizationId", String.class))
                .containsExactly(city.member.toString());
        assertThat(reporting(city.outsiderStaff(), MAY).getList("items")).isEmpty();
        city.leadStaff().call().put(zero(city.member, MAY)).then().statusCode(403);
        city.leadStaff().call().put(zero(city.lead, MAY)).then().statusCode(200);
        city.outsiderStaff().call().put(zero(city.member, MAY)).then().statusCode(404);
        city.outsiderStaff().call().delete(zero(city.lead, MAY)).then().statusCode(404);
        Caller.COMMITTEE.call().put(zero(UUID.randomUUID(), MAY)).then().statusCode(404);
    }

    /** Who was a member on the month's last day owes a report for it. */
    @Test
    void membersOfTheLastDayOweAReport() {
        City.join(city.alliance, city.outsider, "MEMBER", "2024-05-31", null)
                .then()
                .statusCode(201);
        assertThat(status(city.outsider, MAY)).isEqualTo("SILENT");
        assertThat(status(city.outsider, "2024-04")).isNull();
    }

    @Test
    void aReminderNamesTheSilentByAlliance() {
        city.memberStaff().call().put(zero(city.member, MAY)).then().statusCode(200);
        String path = "/reporting/reminder?month=" + MAY + "&alliance=" + city.alliance;
        Caller.COMMITTEE
                .call()
                .get(path)
                .then()
                .statusCode(200)
                .body("text", containsString("各单位："))
                .body("text", containsString("2024年5月工作情况尚未报送的单位有2家"))
                .body("text", containsString("（2家）："))
                .body("text", containsString(name(city.lead)))
                .body("text", containsString(name(city.second)))
                .body("text", not(containsString(name(city.member))));
        for (UUID unit : List.of(city.lead, city.second)) {
            Caller.COMMITTEE.call().put(zero(unit, MAY)).then().statusCode(200);
        }
        Caller.COMMITTEE.call().get(path).then().body("text", containsString("已全部报送"));
        JsonPath silent = Caller.COMMITTEE
                .call()
                .get("/reporting?month=" + MAY + "&alliance=" + city.alliance + "&status=SILENT")
                .jsonPath();
        assertThat(silent.getList("items")).isEmpty();
        assertThat(silent.getInt("nothing")).isEqualTo(3);
    }

    private static String name(UUID organization) {
        return Caller.COMMITTEE
                .call()
                .get("/organizations/" + organization)
                .jsonPath()
                .getString("shortName");
    }
}
