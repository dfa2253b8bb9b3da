package cn.tongxin.consumption.targets;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What each unit should buy: rules from the programme, amounts from its declaration, done from approved purchases. */
@QuarkusTest
class ConsumptionTargetTest {
    private static final int YEAR = 2024;
    private City city;

    /** Ten percent of the food budget and 200 yuan a head; in one county other shares and two channels only. */
    @BeforeEach
    void rules() {
        Map<String, Object> everywhere =
                City.body("reservePercent", 10, "unionFenPerHead", 20_000, "channels", List.of());
        Map<String, Object> county = City.body(
                "regionCode",
                "341000",
                "reservePercent",
                30,
                "unionFenPerHead",
                0,
                "channels",
                List.of("DIRECT", "FAIR"));
        Map<String, Object> records =
                City.body("ownApproval", false, "starLevels", List.of(), "consumption", List.of(everywhere, county));
        city = new City(City.programme(City.body("year", YEAR, "recordRules", records)));
    }

    private static Response declare(Caller caller, UUID unit, Object... content) {
        return caller.call().body(City.body(content)).put("/consumption-declarations/" + unit + "/" + YEAR);
    }

    private static void declared(UUID unit, Object... content) {
        declare(Caller.COMMITTEE, unit, content).then().statusCode(200);
    }

    private static void refused(String field, String code, UUID unit, Object... content) {
        declare(Caller.COMMITTEE, unit, content)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field), "errors[0].code", equalTo(code));
    }

    private void bought(UUID unit, String payer, String channel, long fen, String day) {
        Map<String, Object> purchase = City.purchase(unit);
        purchase.putAll(City.body("payer", payer, "channel", channel, "amountFen", fen, "paidOn", day));
        City.approved(Caller.staffOf(unit), "/consumption-records", purchase);
    }

    private JsonPath target(Caller caller, UUID unit, String asOf) {
        JsonPath answer = caller.call()
                .get("/consumption-targets?programme=" + city.programme + "&organization=" + unit + "&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .jsonPath();
        return answer.setRootPath("items[0]");
    }

    private static long listed(Caller caller, String url) {
        return caller
                .call()
                .get(url.replaceFirst("/api/v1", "") + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.amountFen", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void opensWhatItCounts(Caller caller, JsonPath target) {
        for (String part : List.of("canteen", "union", "all")) {
            assertThat(listed(caller, target.getString(part + ".recordsUrl")))
                    .as(part)
                    .isEqualTo(target.getLong(part + ".doneFen"));
        }
        assertThat(listed(caller, target.getString("individualUrl"))).isEqualTo(target.getLong("individualFen"));
    }

    @Test
    void aUnitDeclaresForItselfAndChangesWithTheVersion() {
        declare(city.memberStaff(), city.member, "canteen", "OWN", "foodBudgetFen", 1_000)
                .then()
                .statusCode(200)
                .body("year", equalTo(YEAR));
        String path = "/consumption-declarations/" + city.member + "/" + YEAR;
        declare(city.memberStaff(), city.member, "canteen", "NONE").then().statusCode(428);
        String etag = city.memberStaff().call().get(path).jsonPath().getString("etag");
        for (int status : List.of(200, 412)) {
            city.memberStaff()
                    .call()
                    .header("If-Match", '"' + etag + '"')
                    .body(City.body("canteen", "NONE", "unionMembers", 3))
                    .put(path)
                    .then()
                    .statusCode(status);
        }
        declare(city.memberStaff(), city.member, "canteen", "OWNED").then().statusCode(400);
    }

    /** A lead reads its members' declarations and writes only its own; a stranger finds nothing. */
    @Test
    void aLeadReadsAndAStrangerFindsNothing() {
        declared(city.member, "canteen", "OWN");
        String path = "/consumption-declarations/" + city.member + "/" + YEAR;
        city.leadStaff().call().get(path).then().statusCode(200);
        declare(city.leadStaff(), city.member, "canteen", "NONE").then().statusCode(403);
        city.outsiderStaff().call().get(path).then().statusCode(404);
        declare(city.outsiderStaff(), city.member, "canteen", "NONE").then().statusCode(404);
        declare(Caller.COMMITTEE, UUID.randomUUID(), "canteen", "NONE").then().statusCode(404);
        String list = "/consumption-declarations?year=" + YEAR + "&organization=" + city.member;
        city.leadStaff().call().get(list).then().body("items.size()", equalTo(1));
        city.outsiderStaff().call().get(list).then().body("items.size()", equalTo(0));
        city.outsiderStaff()
                .call()
                .get("/consumption-declarations?year=1999")
                .then()
                .statusCode(400);
        assertThat(city.outsiderStaff()
                        .call()
                        .get("/consumption-targets?programme=" + city.programme)
                        .jsonPath()
                        .getList("items.organizationId", String.class))
                .containsExactly(city.outsider.toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("sharedWithId", "required", city.member, "canteen", "SHARED");
        refused("sharedWithId", "shares-with-itself", city.member, "canteen", "SHARED", "sharedWithId", city.member);
        refused(
                "sharedWithId",
                "unknown-reference",
                city.member,
                "canteen",
                "SHARED",
                "sharedWithId",
                UUID.randomUUID());
        refused("sharedWithId", "only-when-shared", city.member, "canteen", "OWN", "sharedWithId", city.second);
        refused("foodBudgetFen", "budget-without-canteen", city.member, "canteen", "NONE", "foodBudgetFen", 1);
        declared(city.second, "canteen", "NONE");
        refused("sharedWithId", "host-without-canteen", city.member, "canteen", "SHARED", "sharedWithId", city.second);
        declared(city.outsider, "canteen", "SHARED", "sharedWithId", city.lead);
        refused(
                "sharedWithId",
                "host-without-canteen",
                city.member,
                "canteen",
                "SHARED",
                "sharedWithId",
                city.outsider);
        refused("canteen", "shared-by-others", city.lead, "canteen", "NONE");
        declared(city.lead, "canteen", "OUTSOURCED", "foodBudgetFen", 5);
    }

    /** Both purses apart; what an individual paid is told and counts for nothing; drafts do not count. */
    @Test
    void purchasesCountTowardsTheirPursesTarget() {
        declared(city.member, "canteen", "OWN", "foodBudgetFen", 1_000_001, "unionMembers", 10);
        bought(city.member, "CANTEEN", "DIRECT", 60_000, "2024-01-01");
        bought(city.member, "CANTEEN", "SHOP", 10_000, "2024-06-30");
        bought(city.member, "CANTEEN", "SHOP", 7, "2024-07-01");
        bought(city.member, "UNION", "FAIR", 250_000, "2024-02-01");
        bought(city.member, "INDIVIDUAL", "FAIR", 11, "2024-02-01");
        bought(city.member, "CANTEEN", "FAIR", 999, "2023-12-31");
        City.created(city.memberStaff(), "/consumption-records", City.purchase(city.member));
        JsonPath target = target(city.memberStaff(), city.member, "2024-06-30");
        assertThat(target.getString("status")).isEqualTo("DECLARED");
        assertThat(target.getLong("canteen.targetFen")).isEqualTo(100_001);
        assertThat(target.getLong("canteen.doneFen")).isEqualTo(70_000);
        assertThat(target.getLong("canteen.gapFen")).isEqualTo(30_001);
        assertThat(target.getLong("canteen.permille")).isEqualTo(699);
        assertThat(target.getLong("canteen.projectedFen")).isEqualTo(70_000L * 366 / 182);
        assertThat(target.getLong("union.targetFen")).isEqualTo(200_000);
        assertThat(target.getLong("union.gapFen")).isZero();
        assertThat(target.getLong("union.permille")).isEqualTo(1_250);
        assertThat(target.getLong("all.targetFen")).isEqualTo(300_001);
        assertThat(target.getLong("all.doneFen")).isEqualTo(320_000);
        assertThat(target.getLong("individualFen")).isEqualTo(11);
        assertThat(target.getBoolean("partial")).isFalse();
        opensWhatItCounts(city.memberStaff(), target);
        JsonPath year = target(Caller.COMMITTEE, city.member, "2024-12-31");
        assertThat(year.getLong("canteen.doneFen")).isEqualTo(70_007);
        assertThat(year.getLong("canteen.projectedFen")).isEqualTo(70_007);
        opensWhatItCounts(Caller.COMMITTEE, year);
    }

    /** GB/T 2260: the narrowest region's rule holds, and only its channels count. */
    @Test
    void theRuleOfTheNarrowestRegionHolds() {
        declared(city.member, "canteen", "OUTSOURCED", "foodBudgetFen", 1_000);
        bought(city.member, "CANTEEN", "DIRECT", 100, "2024-03-01");
        bought(city.member, "CANTEEN", "SHOP", 50, "2024-03-01");
        assertThat(target(Caller.COMMITTEE, city.member, "2024-12-31").getLong("canteen.doneFen"))
                .isEqualTo(150);
        for (Map.Entry<String, Integer> region : Map.of(
                        "341024", 300, "341000", 300, "341024101", 300, "341100", 100, "340000", 100)
                .entrySet()) {
            City.patch("/organizations/" + city.member, Map.of("regionCode", region.getKey()))
                    .statusCode(200);
            JsonPath target = target(Caller.COMMITTEE, city.member, "2024-12-31");
            assertThat(target.getInt("canteen.targetFen")).as(region.getKey()).isEqualTo(region.getValue());
            assertThat(target.getInt("canteen.doneFen"))
                    .as(region.getKey())
                    .isEqualTo(region.getValue() == 300 ? 100 : 150);
            opensWhatItCounts(Caller.COMMITTEE, target);
        }
    }

    /** A shared canteen is declared once, and its purchases are counted once: at the unit that declares it. */
    @Test
    void aSharedCanteenCountsOnceAtItsHost() {
        declared(city.lead, "canteen", "OWN", "foodBudgetFen", 1_000);
        declared(city.member, "canteen", "SHARED", "sharedWithId", city.lead, "unionMembers", 1);
        bought(city.lead, "CANTEEN", "DIRECT", 30, "2024-03-01");
        bought(city.member, "CANTEEN", "DIRECT", 50, "2024-03-01");
        bought(city.member, "UNION", "DIRECT", 5, "2024-03-01");
        JsonPath host = target(Caller.COMMITTEE, city.lead, "2024-12-31");
        assertThat(host.getInt("canteen.doneFen")).isEqualTo(80);
        assertThat(host.getList("sharedBy.organizationId", String.class)).containsExactly(city.member.toString());
        opensWhatItCounts(Caller.COMMITTEE, host);
        JsonPath sharer = target(Caller.COMMITTEE, city.member, "2024-12-31");
        assertThat(sharer.getString("status")).isEqualTo("SHARED");
        assertThat(sharer.getString("sharedWithId")).isEqualTo(city.lead.toString());
        assertThat(sharer.getInt("canteen.doneFen")).isZero();
        assertThat(sharer.<Object>get("canteen.targetFen")).isNull();
        assertThat(sharer.getInt("all.doneFen")).isEqualTo(5);
        assertThat(sharer.getInt("all.targetFen")).isEqualTo(20_000);
        opensWhatItCounts(Caller.COMMITTEE, sharer);
    }

    /** The host's people do not see another unit's purchases, and are told that more may count. */
    @Test
    void whatACallerDoesNotSeeIsLeftOutAndSaidToBe() {
        declared(city.member, "canteen", "OWN", "foodBudgetFen", 1_000);
        declared(city.outsider, "canteen", "SHARED", "sharedWithId", city.member);
        bought(city.member, "CANTEEN", "DIRECT", 30, "2024-03-01");
        bought(city.outsider, "CANTEEN", "DIRECT", 50, "2024-03-01");
        JsonPath seen = target(city.memberStaff(), city.member, "2024-12-31");
        assertThat(seen.getInt("canteen.doneFen")).isEqualTo(30);
        assertThat(seen.getBoolean("partial")).isTrue();
        opensWhatItCounts(city.memberStaff(), seen);
        JsonPath whole = target(Caller.AUDITOR, city.member, "2024-12-31");
        assertThat(whole.getInt("canteen.doneFen")).isEqualTo(80);
        assertThat(whole.getBoolean("partial")).isFalse();
    }

    @Test
    void withoutDeclarationThereIsNoTargetButWhatWasDoneIsShown() {
        bought(city.member, "CANTEEN", "DIRECT", 30, "2024-03-01");
        JsonPath undeclared = target(Caller.COMMITTEE, city.member, "2024-12-31");
        assertThat(undeclared.getString("status")).isEqualTo("UNDECLARED");
        assertThat(undeclared.<Object>get("all.targetFen")).isNull();
        assertThat(undeclared.<Object>get("all.gapFen")).isNull();
        assertThat(undeclared.getInt("all.doneFen")).isEqualTo(30);
        declared(city.member, "canteen", "NONE");
        assertThat(target(Caller.COMMITTEE, city.member, "2024-12-31").getString("status"))
                .isEqualTo("EXEMPT");
    }

    @Test
    void unitsOfAnAllianceComePageByPageInOfficialOrder() {
        String list = "/consumption-targets?alliance=" + city.alliance + "&limit=2";
        JsonPath first = city.leadStaff().call().get(list).jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        JsonPath second = city.leadStaff()
                .call()
                .get(list + "&cursor=" + first.getString("nextCursor"))
                .jsonPath();
        assertThat(second.getList("items")).hasSize(1);
        city.leadStaff().call().get(list + "&asOf=2023-12-31").then().statusCode(400);
        city.leadStaff().call().get(list + "&asOf=2099-12-31").then().statusCode(400);
        city.leadStaff()
                .call()
                .get(list + "&programme=" + new City().programme)
                .then()
                .statusCode(400);
    }
}
