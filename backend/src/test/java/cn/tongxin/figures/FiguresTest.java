package cn.tongxin.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Workbooks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Every figure counts approved records only, once, and opens exactly what it counted. */
@QuarkusTest
class FiguresTest {
    private City city;

    @BeforeEach
    void someRecords() {
        city = new City();
        for (String day : List.of("2024-03-01", "2024-05-06", "2024-05-31")) {
            City.approved(city.memberStaff(), "/activities", on(City.activity(city.member), day));
        }
        Map<String, Object> themeDay = City.activity(city.member);
        themeDay.put("kind", "JOINT_THEME_DAY");
        themeDay.put(
                "participants",
                List.of(Map.of("organizationId", city.second), Map.of("organizationId", city.outsider)));
        City.approved(city.memberStaff(), "/activities", themeDay);
        City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        City.approved(Caller.staffOf(city.second), "/volunteer-records", City.service(city.second));
        City.created(city.memberStaff(), "/volunteer-records", City.service(city.member));
        City.approved(city.memberStaff(), "/consumption-records", City.purchase(city.member));
    }

    private static Map<String, Object> on(Map<String, Object> activity, String day) {
        activity.put("startsAt", day + "T09:00:00+08:00");
        activity.put("endsAt", day + "T11:00:00+08:00");
        return activity;
    }

    private JsonPath figures(Caller caller, String query) {
        return caller.call()
                .get("/figures?from=2024-01-01&to=2024-12-31&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long value(Caller caller, String metric) {
        return figures(caller, "metrics=" + metric + "&alliance=" + city.alliance)
                .getLong("figures[0].value");
    }

    @Test
    void approvedRecordsCountOnceAtTheirOwnersAlliance() {
        assertThat(value(Caller.COMMITTEE, "joint_theme_days")).isEqualTo(1);
        assertThat(value(Caller.COMMITTEE, "activities")).isEqualTo(4);
        assertThat(value(Caller.COMMITTEE, "volunteer_activities")).isEqualTo(3);
        assertThat(value(Caller.COMMITTEE, "volunteer_minutes")).isEqualTo(2 * 5 * 90);
        assertThat(value(Caller.COMMITTEE, "volunteer_turns")).isEqualTo(10);
        assertThat(value(Caller.COMMITTEE, "consumption_fen")).isEqualTo(123_456);
    }

    /** taking part gives no figure. */
    @Test
    void whoTookPartHasNoFigureOfIt() {
        JsonPath own = figures(
                Caller.staffOf(city.outsider), "metrics=activities,joint_theme_days&programme=" + city.programme);
        assertThat(own.getList("figures.value", Integer.class)).containsOnly(0);
    }

    @Test
    void everyCellOpensItsRecords() {
        everyCellOpensItsRecords(List.of(city.leadStaff(), city.memberStaff(), Caller.agencyOf(city.member)));
    }

    /** units stand in their official order; a figure ranks nobody. */
    @Test
    void organizationsStandInTheirOfficialOrder() {
        City.patch("/organizations/" + city.second, Map.of("sortOrder", 1)).statusCode(200);
        approvedService(city.member, 1_000);
        approvedService(city.second, 1);
        JsonPath figures =
                figures(Caller.COMMITTEE, "metrics=volunteer_turns&groupBy=organization&alliance=" + city.alliance);
        assertThat(figures.getList("figures.group", String.class))
                .containsExactly(city.second.toString(), city.member.toString());
    }

    private static void approvedService(UUID organization, int people) {
        City.approved(
                Caller.staffOf(organization),
                "/volunteer-records",
                City.with(City.service(organization), "headcount", people));
    }

    private void everyCellOpensItsRecords(List<Caller> callers) {
        for (Caller caller : callers) {
            for (String group : List.of(
                    "",
                    "&groupBy=month",
                    "&groupBy=alliance",
                    "&groupBy=organization",
                    "&groupBy=alliance&alliance=" + city.alliance)) {
                JsonPath figures = figures(caller, "programme=" + city.programme + group);
                for (Map<String, Object> cell : figures.<Map<String, Object>>getList("figures")) {
                    assertThat(sum(caller, cell)).as("%s %s", group, cell).isEqualTo(number(cell, "value"));
                }
            }
        }
    }

    private static long sum(Caller caller, Map<String, Object> cell) {
        String address = String.valueOf(cell.get("recordsUrl")).replaceFirst("/api/v1", "");
        JsonPath list = caller.call()
                .get(address + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> items = list.getList("items");
        return items.stream()
                .mapToLong(item -> switch (String.valueOf(cell.get("metric"))) {
                    case "volunteer_minutes" -> number(item, "minutes") * number(item, "headcount");
                    case "volunteer_turns" -> number(item, "headcount");
                    case "consumption_fen" -> number(item, "amountFen");
                    default -> 1;
                })
                .sum();
    }

    private static long number(Map<String, Object> item, String field) {
        return ((Number) java.util.Objects.requireNonNull(item.get(field))).longValue();
    }

    @Test
    void aPeriodIsCutByBusinessDayBothEndsIncluded() {
        String query = "/figures?metrics=activities&alliance=" + city.alliance;
        Caller.COMMITTEE
                .call()
                .get(query + "&from=2024-05-06&to=2024-05-31")
                .then()
                .body("figures[0].value", equalTo(3));
        Caller.COMMITTEE
                .call()
                .get(query + "&from=2024-05-07&to=2024-05-30")
                .then()
                .body("figures[0].value", equalTo(0));
    }

    /** each record is counted in the alliance its owner was in on the day, or outside; together they are the city. */
    @Test
    void alliancesAndOutsideMakeTheCity() {
        City.approved(city.outsiderStaff(), "/consumption-records", City.purchase(city.outsider));
        JsonPath grouped =
                figures(Caller.COMMITTEE, "metrics=consumption_fen&groupBy=alliance&programme=" + city.programme);
        JsonPath whole = figures(Caller.COMMITTEE, "metrics=consumption_fen&programme=" + city.programme);
        assertThat(grouped.getList("figures.value", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(whole.getLong("figures[0].value"));
    }

    @Test
    void anAppealCountsUnderItsHandlerOnItsDays() {
        Caller villagers = Caller.staffOf(city.village);
        UUID appeal = City.id(City.created(villagers, "/appeals", City.appeal(city.village)));
        City.verb(Caller.COMMITTEE, "/appeals/" + appeal, "assign", Map.of("handlerId", city.member))
                .statusCode(200);
        City.verb(city.memberStaff(), "/appeals/" + appeal, "resolve", Map.of("result", "已修"))
                .statusCode(200);
        City.verb(villagers, "/appeals/" + appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(200);
        assertThat(value(Caller.COMMITTEE, "appeals_registered")).isEqualTo(1);
        assertThat(value(Caller.COMMITTEE, "appeals_cleared")).isZero();
        City.verb(Caller.COMMITTEE, "/appeals/" + appeal, "clear", Map.of("clearedOn", "2024-06-01"))
                .statusCode(200);
        assertThat(value(Caller.COMMITTEE, "appeals_cleared")).isEqualTo(1);
        JsonPath raised = figures(villagers, "metrics=appeals_registered&programme=" + city.programme);
        assertThat(raised.getLong("figures[0].value")).isZero();
        everyCellOpensItsRecords();
    }

    /** A pairing is one of its programme, in the figure and in the list that it opens. */
    @Test
    void pairingsAreCountedInTheirProgramme() {
        City other = new City();
        Map<String, Object> pairing = City.body(
                "kind", "村结对",
                "programmeId", city.programme,
                "supporterId", city.member,
                "beneficiaryId", city.village,
                "from", City.FROM);
        UUID id = City.id(City.created(city.memberStaff(), "/pairings", pairing));
        City.verb(Caller.COMMITTEE, "/pairings/" + id, "confirm", Map.of()).statusCode(200);
        assertThat(figures(Caller.COMMITTEE, "metrics=pairings&programme=" + city.programme)
                        .getLong("figures[0].value"))
                .isEqualTo(1);
        assertThat(figures(Caller.COMMITTEE, "metrics=pairings&programme=" + other.programme)
                        .getLong("figures[0].value"))
                .isZero();
        everyCellOpensItsRecords();
    }

    /** running ones are a stock of the day, completed ones fall into the period of their completion. */
    @Test
    void projectsAreCountedWhereTheyRunAndWhenTheyAreCompleted() {
        Map<String, Object> pairing = City.body(
                "kind", "村结对",
                "programmeId", city.programme,
                "supporterId", city.member,
                "beneficiaryId", city.village,
                "from", City.FROM);
        UUID paired = City.id(City.created(city.memberStaff(), "/pairings", pairing));
        City.verb(Caller.COMMITTEE, "/pairings/" + paired, "confirm", Map.of()).statusCode(200);
        Map<String, Object> project = City.body(
                "pairingId", paired, "leaderId", city.member, "name", "路灯", "need", "照明", "from", "2024-03-01");
        project.put("partnerIds", List.of(city.outsider));
        City.created(city.memberStaff(), "/projects", project);
        UUID done = City.id(City.created(city.memberStaff(), "/projects", project));
        City.verb(
                        city.memberStaff(),
                        "/projects/" + done,
                        "complete",
                        Map.of("completedOn", "2024-06-30", "result", Map.of("summary", "已装")))
                .statusCode(200);
        String programme = "&programme=" + city.programme;
        assertThat(running("2024-02-29" + programme)).isZero();
        assertThat(running("2024-03-01" + programme)).isEqualTo(2);
        assertThat(running("2024-06-30" + programme)).isEqualTo(2);
        assertThat(running("2024-07-01" + programme)).isEqualTo(1);
        assertThat(running("2024-07-01&programme=" + new City().programme)).isZero();
        assertThat(value(Caller.COMMITTEE, "projects_completed")).isEqualTo(1);
        JsonPath months = figures(Caller.COMMITTEE, "metrics=projects_completed&groupBy=month" + programme);
        assertThat(months.getLong("figures.find { it.group == '2024-06' }.value"))
                .isEqualTo(1);
        JsonPath partner = figures(city.outsiderStaff(), "metrics=projects,projects_completed" + programme);
        assertThat(partner.getList("figures.value", Integer.class)).containsExactly(1, 1);
        everyCellOpensItsRecords(List.of(city.leadStaff(), city.outsiderStaff(), Caller.staffOf(city.village)));
    }

    private long running(String query) {
        return figures(Caller.COMMITTEE, "metrics=projects&asOf=" + query).getLong("figures[0].value");
    }

    @Test
    void anAllianceOfAnotherProgrammeIsRefused() {
        Caller.COMMITTEE
                .call()
                .get("/figures?alliance=" + city.alliance + "&programme=" + new City().programme)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("alliance"));
    }

    /** A sentence in an alliance's name is written by who leads it, one in the city's by the committee. */
    @Test
    void nobodyWritesABriefingInAnothersName() {
        Map<String, Object> body = City.body("from", "2024-01-01", "to", "2024-07-31", "allianceId", city.alliance);
        City.created(city.leadStaff(), "/briefings", body);
        city.memberStaff().call().body(body).post("/briefings").then().statusCode(403);
        body.put("allianceId", new City().alliance);
        city.leadStaff().call().body(body).post("/briefings").then().statusCode(422);
        body.remove("allianceId");
        city.leadStaff().call().body(body).post("/briefings").then().statusCode(422);
        body.put("to", "1999-12-31");
        body.put("from", "1999-01-01");
        Caller.COMMITTEE
                .call()
                .body(body)
                .post("/briefings")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void aBriefingSaysTheSameFigures() {
        Map<String, Object> body = City.body("from", "2024-01-01", "to", "2024-07-31", "allianceId", city.alliance);
        JsonPath briefing = City.created(Caller.COMMITTEE, "/briefings", body).jsonPath();
        assertThat(briefing.getString("paragraphs[0].text"))
                .contains("截至7月底", "组织开展1场次的联合主题日", "助农消费1200余元", "问题0件", "志愿服务活动3次");
        assertThat(briefing.getList("paragraphs[0].segments.figure.recordsUrl", String.class))
                .isNotEmpty();
        city.outsiderStaff()
                .call()
                .get("/briefings/" + briefing.getString("id"))
                .then()
                .statusCode(404);
    }

    /** What is handed on as a file are the same figures in the same order, and its totals are the figures of the whole. */
    @Test
    void aWorkbookAddsUpToTheWhole() {
        UUID volunteer = City.id(
                City.created(city.memberStaff(), "/volunteers", Map.of("name", "赵六", "organizationId", city.member)));
        for (String day : List.of("2024-02-10", "2024-06-10")) {
            Map<String, Object> named = City.with(City.service(city.member), "volunteerId", volunteer);
            named.remove("headcount");
            City.approved(city.memberStaff(), "/volunteer-records", City.with(named, "servedOn", day));
        }
        for (String grouping : List.of("organization", "alliance", "month", "channel")) {
            String asked = "alliance=" + city.alliance + "&groupBy=" + grouping;
            List<List<String>> rows = workbook(asked);
            assertThat(rows.get(0)).hasSize(1).first().asString().startsWith("统计数字（按");
            assertThat(rows.get(1)).containsExactly("统计期间：2024年1月1日至2024年12月31日");
            List<String> metrics = Arrays.stream(Metric.values())
                    .filter(metric -> metric.hasGroups(Grouping.valueOf(grouping.toUpperCase(Locale.ROOT))))
                    .map(Metric::code)
                    .toList();
            int told = metrics.contains("pairings") ? 6 : 5;
            assertThat(rows.get(told - 2)).first().asString().startsWith("联盟：");
            assertThat(rows.get(told - 1)).first().asString().startsWith("合计：").contains("助农消费 1,234.56 元");
            assertThat(rows.get(told)).hasSize(metrics.size() + 1);
            int last = rows.size() - (metrics.contains("volunteers") ? 2 : 1);
            for (String metric : metrics) {
                int column = metrics.indexOf(metric) + 1;
                long whole = value(Caller.COMMITTEE, metric);
                String total = rows.get(last).get(column);
                if (metric.equals("volunteers")) {
                    assertThat(total).isEqualTo(String.valueOf(whole)).isEqualTo("1");
                    continue;
                }
                char letter = (char) ('A' + column);
                assertThat(total).isEqualTo("=SUM(" + letter + (told + 2) + ":" + letter + last + ")");
                double sum = rows.subList(told + 1, last).stream()
                        .map(row -> column < row.size() ? row.get(column) : "")
                        .filter(cell -> !cell.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .sum();
                assertThat(sum).as(grouping + " " + metric).isCloseTo(shown(metric, whole), within(0.000_001));
            }
        }
    }

    @Test
    void aWorkbookWithoutGroupsHasARowForEachMetric() {
        List<List<String>> rows = workbook("metrics=consumption_fen,volunteer_minutes&organization=" + city.member);
        assertThat(rows.subList(4, rows.size()))
                .containsExactly(
                        List.of("指标", "数值", "单位"), List.of("志愿服务时长", "7.5", "小时"), List.of("助农消费", "1234.56", "元"));
    }

    private static double shown(String metric, long value) {
        return switch (metric) {
            case "volunteer_minutes" -> value / 60d;
            case "consumption_fen" -> value / 100d;
            default -> value;
        };
    }

    private static List<List<String>> workbook(String query) {
        byte[] file = Caller.COMMITTEE
                .call()
                .accept(Workbooks.XLSX)
                .get("/figures/download?from=2024-01-01&to=2024-12-31&" + query)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8"))
                .extract()
                .asByteArray();
        return Workbooks.sheets(file).values().iterator().next();
    }
}
