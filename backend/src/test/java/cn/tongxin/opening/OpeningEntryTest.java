package cn.tongxin.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.ledger.ApprovalGuard;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

/** 汇总补录: totals with their old sheet, marked wherever they count, and never beside details of the same cell. */
@QuarkusTest
class OpeningEntryTest {
    private static final String PATH = "/opening-entries";
    private static final List<String> LAYOUTS =
            List.of("", "&groupBy=month", "&groupBy=alliance", "&groupBy=organization");

    @Inject
    ApprovalGuard guard;

    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private static Map<String, Object> entry(UUID organization, String month, String metric, long value) {
        return City.body("organizationId", organization, "month", month, "metric", metric, "value", value);
    }

    /** Entered, with the old sheet, and handed in. */
    private static Response submitted(UUID organization, String month, String metric, long value) {
        Response made = City.created(Caller.COMMITTEE, PATH, entry(organization, month, metric, value));
        Forms.upload(Caller.COMMITTEE, PATH + "/" + City.id(made) + "/attachments", "旧表.pdf", Samples.pdf("旧表"))
                .then()
                .statusCode(201);
        City.verb(Caller.COMMITTEE, PATH, made, "submit", Map.of()).statusCode(200);
        return made;
    }

    private static ValidatableResponse approve(Response entry) {
        return City.verb(Caller.SECOND_COMMITTEE, PATH, entry, "approve", Map.of());
    }

    private static Response approved(UUID organization, String month, String metric, long value) {
        Response made = submitted(organization, month, metric, value);
        approve(made).statusCode(200).body("status", equalTo("APPROVED"));
        return made;
    }

    private static Map<String, Object> activityOn(UUID organizer, String day) {
        Map<String, Object> activity = City.activity(organizer);
        activity.putAll(City.body("startsAt", day + "T09:00:00+08:00", "endsAt", day + "T11:00:00+08:00"));
        return City.with(activity, "submit", true);
    }

    /** What a refusal at the record's own approval would be. */
    private void guarded(UUID organization, String day, String... metrics) {
        QuarkusTransaction.requiringNew()
                .run(() -> guard.beforeApproval(organization, LocalDate.parse(day), Set.of(metrics)));
    }

    @Test
    void approvalNeedsTheOldSheetAndAnotherPerson() {
        Response bare = City.created(Caller.COMMITTEE, PATH, entry(city.member, "2024-02", "consumption_fen", 5));
        City.verb(Caller.COMMITTEE, PATH, bare, "submit", Map.of()).statusCode(200);
        approve(bare).statusCode(422).body("errors[0].field", equalTo("attachments"));
        Response made = submitted(city.member, "2024-03", "consumption_fen", 5);
        City.verb(Caller.COMMITTEE, PATH, made, "approve", Map.of()).statusCode(403);
        Forms.upload(Caller.COMMITTEE, PATH + "/" + City.id(made) + "/attachments", "再一张.pdf", Samples.pdf("再"))
                .then()
                .statusCode(409);
        approve(made).statusCode(200).body("attachmentCount", equalTo(1));
        City.verb(Caller.COMMITTEE, PATH, made, "withdraw", Map.of()).statusCode(409);
    }

    @Test
    void itIsReturnedMendedAndDeletedBeforeItIsApproved() {
        Response made = submitted(city.member, "2024-03", "activities", 5);
        City.verb(Caller.SECOND_COMMITTEE, PATH, made, "return", Map.of("reason", "表不对"))
                .statusCode(200)
                .body("returnReason", equalTo("表不对"));
        City.patch(PATH + "/" + City.id(made), Map.of("value", 6, "month", "2024-04"))
                .statusCode(200)
                .body("value", equalTo(6))
                .body("month", equalTo("2024-04"));
        String etag = Caller.COMMITTEE
                .call()
                .get(PATH + "/" + City.id(made))
                .jsonPath()
                .getString("etag");
        Caller.COMMITTEE.call().delete(PATH + "/" + City.id(made)).then().statusCode(428);
        Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete(PATH + "/" + City.id(made))
                .then()
                .statusCode(204);
        City.created(Caller.COMMITTEE, PATH, entry(city.member, "2024-04", "activities", 1));
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<Map<String, Object>, String> wrong = Map.of(
                entry(city.member, "2024-03", "pairings", 1), "metric",
                entry(city.member, "2024-03", "projects_completed", 1), "metric",
                entry(city.member, BusinessClock.dayOf(Instant.now()).toString().substring(0, 7), "activities", 1),
                        "month",
                entry(city.member, "1987-01", "activities", 1), "month",
                entry(city.member, "2024-13", "activities", 1), "month",
                entry(city.member, "2024-03", "activities", 0), "value",
                entry(UUID.randomUUID(), "2024-03", "activities", 1), "organizationId");
        wrong.forEach((body, field) -> Caller.COMMITTEE
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field)));
    }

    /** One live entry of an organization, month and metric; a voided one makes room. */
    @Test
    void aCellHasOneLiveEntry() {
        Response first = approved(city.member, "2024-03", "volunteer_turns", 5);
        Map<String, Object> again = entry(city.member, "2024-03", "volunteer_turns", 6);
        Caller.COMMITTEE.call().body(again).post(PATH).then().statusCode(409);
        City.created(Caller.COMMITTEE, PATH, entry(city.member, "2024-04", "volunteer_turns", 6));
        City.created(Caller.COMMITTEE, PATH, entry(city.second, "2024-03", "volunteer_turns", 6));
        City.verb(Caller.COMMITTEE, PATH, first, "void", Map.of("reason", "")).statusCode(422);
        City.verb(Caller.COMMITTEE, PATH, first, "void", Map.of("reason", "重算"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"), "requested", equalTo("VOID"));
        City.verb(Caller.COMMITTEE, PATH + "/" + City.id(first), "approve", Map.of())
                .statusCode(403);
        City.verb(Caller.SECOND_COMMITTEE, PATH + "/" + City.id(first), "approve", Map.of())
                .statusCode(200)
                .body("status", equalTo("VOIDED"), "entries[1].reason", equalTo("重算"));
        City.verb(Caller.COMMITTEE, PATH + "/" + City.id(first), "void", Map.of("reason", "重算"))
                .statusCode(409);
        assertThat(figure("volunteer_turns", "&organization=" + city.member).getLong("value"))
                .isZero();
        approved(city.member, "2024-03", "volunteer_turns", 6);
        assertThat(figure("volunteer_turns", "&organization=" + city.member).getLong("value"))
                .isEqualTo(6);
    }

    /** what has details is not entered as a total. */
    @Test
    void aTotalIsNotApprovedBesideDetails() {
        City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        approve(submitted(city.member, "2024-05", "volunteer_minutes", 5))
                .statusCode(422)
                .body("rule", equalTo("R-11"));
        approved(city.member, "2024-04", "volunteer_minutes", 5);
        approved(city.member, "2024-06", "volunteer_minutes", 5);
        approved(city.second, "2024-05", "volunteer_minutes", 5);
        approved(city.member, "2024-05", "consumption_fen", 5);
        City.created(city.memberStaff(), "/activities", activityOn(city.member, "2024-05-31"));
        approved(city.member, "2024-05", "activities", 5);
        City.approved(Caller.staffOf(city.second), "/activities", activityOn(city.second, "2024-05-31"));
        approve(submitted(city.second, "2024-05", "activities", 5)).statusCode(422);
        approved(city.second, "2024-05", "joint_theme_days", 5);
    }

    /** and what was entered as a total gets no details, until the total is voided. */
    @Test
    void detailsAreNotApprovedBesideATotal() {
        Response total = approved(city.member, "2024-05", "activities", 5);
        Response may = City.created(city.memberStaff(), "/activities", activityOn(city.member, "2024-05-31"));
        City.verb(Caller.COMMITTEE, "/activities", may, "approve", Map.of())
                .statusCode(422)
                .body("rule", equalTo("R-11"));
        City.approved(city.memberStaff(), "/activities", activityOn(city.member, "2024-06-01"));
        City.verb(Caller.SECOND_COMMITTEE, PATH, total, "void", Map.of("reason", "改录明细"))
                .statusCode(200);
        City.verb(Caller.COMMITTEE, "/activities", may, "approve", Map.of()).statusCode(200);
    }

    @Test
    void everyFeatureIsRefusedBesideATotal() {
        approved(city.member, "2024-05", "volunteer_minutes", 5);
        assertThatThrownBy(() -> guarded(city.member, "2024-05-01", "volunteer_minutes", "volunteer_turns"))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> guarded(city.member, "2024-05-01", "volunteer_turns", "unknown"))
                .doesNotThrowAnyException();
        assertThatCode(() -> guarded(city.member, "2024-06-01", "volunteer_minutes"))
                .doesNotThrowAnyException();
        assertThatCode(() -> guarded(city.second, "2024-05-01", "volunteer_minutes"))
                .doesNotThrowAnyException();
        refusedBesideTotal("/volunteer-records", City.service(city.member));
        approved(city.member, "2024-05", "consumption_fen", 5);
        refusedBesideTotal("/consumption-records", City.purchase(city.member));
        approved(city.member, "2024-05", "beneficiaries", 5);
        refusedBesideTotal("/activities", City.with(City.activity(city.member), "beneficiaries", 3));
        City.approved(city.memberStaff(), "/activities", City.activity(city.member));
        approved(city.member, "2024-05", "appeals_registered", 5);
        UUID appeal = City.id(City.created(Caller.staffOf(city.village), "/appeals", City.appeal(city.village)));
        City.verb(Caller.COMMITTEE, "/appeals/" + appeal, "assign", Map.of("handlerId", city.member))
                .statusCode(422);
        City.verb(Caller.COMMITTEE, "/appeals/" + appeal, "assign", Map.of("handlerId", city.second))
                .statusCode(200);
    }

    private void refusedBesideTotal(String path, Map<String, Object> record) {
        Response made = City.created(city.memberStaff(), path, City.with(record, "submit", true));
        City.verb(Caller.COMMITTEE, path, made, "approve", Map.of())
                .statusCode(422)
                .body("rule", equalTo("R-11"));
    }

    /** A purchase whose money all came back is a detail, too, though it adds up to nothing. */
    @Test
    void detailsThatAddUpToNothingAreDetails() {
        UUID bought = City.approved(city.memberStaff(), "/consumption-records", City.purchase(city.member));
        Map<String, Object> refund = City.purchase(city.member);
        refund.putAll(City.body("amountFen", -123_456, "refundOf", bought));
        City.approved(city.memberStaff(), "/consumption-records", refund);
        approve(submitted(city.member, "2024-05", "consumption_fen", 5)).statusCode(422);
    }

    /** Total and detail approved at the same moment: one of them passes. */
    @Test
    void ofATotalAndADetailAtTheSameTimeOnePasses() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (String month : List.of("2024-01", "2024-02", "2024-03", "2024-04")) {
                Response total = submitted(city.member, month, "activities", 5);
                Response detail =
                        City.created(city.memberStaff(), "/activities", activityOn(city.member, month + "-15"));
                Future<Integer> one = both.submit(() -> approve(total).extract().statusCode());
                Future<Integer> other =
                        both.submit(() -> City.verb(Caller.COMMITTEE, "/activities", detail, "approve", Map.of())
                                .extract()
                                .statusCode());
                assertThat(List.of(one.get(), other.get())).as(month).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    /** Drafts are the committee's; an approved one is seen by whose figures it is in. */
    @Test
    void anEntryIsSeenWhereItCounts() {
        Response made = submitted(city.member, "2024-03", "activities", 5);
        String thing = PATH + "/" + City.id(made);
        city.memberStaff().call().get(thing).then().statusCode(404);
        approve(made).statusCode(200);
        for (Caller caller : List.of(city.memberStaff(), city.leadStaff(), Caller.AUDITOR)) {
            caller.call().get(thing).then().statusCode(200);
            caller.call().get(thing + "/attachments").then().body("items.size()", equalTo(1));
        }
        city.outsiderStaff().call().get(thing).then().statusCode(404);
        city.outsiderStaff().call().get(thing + "/attachments").then().statusCode(404);
        city.memberStaff().call().get(PATH + "?metric=unheard").then().statusCode(400);
    }

    /** The business day is the month's last: a period that ends before does not hold the entry. */
    @Test
    void anEntryFallsOnTheLastDayOfItsMonth() {
        approved(city.member, "2024-02", "consumption_fen", 5);
        String unit = "&organization=" + city.member;
        assertThat(figure("consumption_fen", unit + "&to=2024-02-28").getLong("value"))
                .isZero();
        JsonPath whole = figure("consumption_fen", unit + "&from=2024-02-29&to=2024-02-29");
        assertThat(whole.getLong("value")).isEqualTo(5);
        assertThat(whole.getLong("opening")).isEqualTo(5);
        assertThat(figure("consumption_fen", unit + "&from=2024-03-01").getLong("value"))
                .isZero();
        assertThat(figure("activities", unit).<Object>get("opening")).isNull();
    }

    private JsonPath figure(String metric, String query) {
        return Caller.COMMITTEE
                .call()
                .get("/figures?metrics=" + metric + "&programme=" + city.programme + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("figures[0]");
    }

    @Test
    void aBriefingSaysWhatWasTakenOverAsATotal() {
        approved(city.member, "2024-05", "joint_theme_days", 4);
        City.approved(Caller.staffOf(city.second), "/consumption-records", City.purchase(city.second));
        Map<String, Object> body = City.body("from", "2024-01-01", "to", "2024-07-31", "allianceId", city.alliance);
        JsonPath briefing = City.created(Caller.COMMITTEE, "/briefings", body).jsonPath();
        assertThat(briefing.getString("paragraphs[0].text")).contains("组织开展4场次");
        assertThat(briefing.getString("paragraphs[0].segments[1].opening")).contains("其中4场次为汇总补录");
        assertThat(briefing.getInt("paragraphs[0].segments[1].figure.opening")).isEqualTo(4);
        assertThat(briefing.<Object>get("paragraphs[0].segments[3].opening")).isNull();
    }

    /** Whatever is a total and whatever is detail, in every layout and for every caller: both lists make the figure. */
    @Test
    void recordsAndEntriesTogetherAreTheFigure() {
        Random random = new Random(20240731);
        List<UUID> units = List.of(city.lead, city.member, city.second, city.outsider);
        long[] expected = new long[3];
        for (int month = 1; month <= 6; month++) {
            for (UUID unit : units) {
                expected[0] += filled(random, unit, month, "activities");
                expected[1] += filled(random, unit, month, "volunteer_minutes");
                expected[2] += filled(random, unit, month, "consumption_fen");
            }
        }
        String metrics = "metrics=activities,volunteer_minutes,consumption_fen&programme=" + city.programme;
        for (UUID unit : units) {
            everyCellIsItsLists(Caller.staffOf(unit), metrics, LAYOUTS);
        }
        String purchases = "metrics=consumption_fen&programme=" + city.programme + "&alliance=" + city.alliance;
        everyCellIsItsLists(Caller.COMMITTEE, purchases, List.of("&groupBy=channel"));
        everyCellIsItsLists(Caller.COMMITTEE, metrics + "&alliance=" + city.alliance, LAYOUTS);
        long[] counted = new long[3];
        for (UUID unit : units) {
            JsonPath own = Caller.COMMITTEE
                    .call()
                    .get("/figures?" + metrics + "&organization=" + unit)
                    .jsonPath();
            for (int metric = 0; metric < 3; metric++) {
                counted[metric] += own.getLong("figures[" + metric + "].value");
            }
        }
        assertThat(counted).isEqualTo(expected);
    }

    /** Nothing, details or a total; answers what it adds. */
    private long filled(Random random, UUID unit, int month, String metric) {
        String first = "2024-%02d".formatted(month);
        String day = first + "-%02d".formatted(1 + random.nextInt(28));
        int amount = 1 + random.nextInt(400);
        switch (random.nextInt(5)) {
            case 0 -> approved(unit, first, metric, amount);
            case 1 -> {
                return detailed(unit, day, metric, amount);
            }
            default -> {
                return 0;
            }
        }
        return amount;
    }

    private long detailed(UUID unit, String day, String metric, int amount) {
        Caller staff = Caller.staffOf(unit);
        switch (metric) {
            case "activities" -> {
                City.approved(staff, "/activities", activityOn(unit, day));
                return 1;
            }
            case "volunteer_minutes" -> {
                Map<String, Object> service = City.service(unit);
                service.putAll(City.body("servedOn", day, "minutes", amount, "headcount", 3));
                City.approved(staff, "/volunteer-records", service);
                return 3L * amount;
            }
            default -> {
                Map<String, Object> purchase = City.purchase(unit);
                purchase.putAll(City.body("paidOn", day, "amountFen", amount));
                City.approved(staff, "/consumption-records", purchase);
                return amount;
            }
        }
    }

    private static void everyCellIsItsLists(Caller caller, String query, List<String> layouts) {
        for (String layout : layouts) {
            for (String period : List.of("", "&from=2024-02-15&to=2024-05-30")) {
                JsonPath figures = caller.call()
                        .get("/figures?" + query + layout + period)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                for (Map<String, Object> cell : figures.<Map<String, Object>>getList("figures")) {
                    long opening = listed(caller, cell.get("openingUrl"), item -> number(item, "value"));
                    long records = listed(caller, cell.get("recordsUrl"), OpeningEntryTest::counted);
                    assertThat(records + opening).as("%s %s", layout, cell).isEqualTo(number(cell, "value"));
                    assertThat(opening).as("%s %s", layout, cell).isEqualTo(number(cell, "opening"));
                }
            }
        }
    }

    private static long counted(Map<String, Object> item) {
        if (item.containsKey("minutes")) {
            return number(item, "minutes") * number(item, "headcount");
        }
        return item.containsKey("amountFen") ? number(item, "amountFen") : 1;
    }

    private static long listed(Caller caller, @Nullable Object url, ToLongFunction<Map<String, Object>> amount) {
        if (url == null) {
            return 0;
        }
        return caller
                .call()
                .get(url.toString().replaceFirst("/api/v1", "") + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .mapToLong(amount)
                .sum();
    }

    private static long number(Map<String, Object> item, String field) {
        return item.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
