package cn.tongxin.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids and keys inside requests: another's is unknown, in the same words as one that nobody has. */
@QuarkusTest
class KeyTest {
    private static final UUID NOBODYS = UUID.fromString(Row.NOBODYS);

    private City city;
    private City other;
    private Rows foreign;

    @BeforeEach
    void two() {
        city = new City();
        other = new City(city.programme);
        foreign = new Rows(other);
    }

    private UUID foreign(String list) {
        return UUID.fromString(foreign.the("/" + list + "/{id}").id());
    }

    private static Map<String, Object> said(Response answer) {
        Map<String, Object> said = new HashMap<>(answer.jsonPath().getMap("$"));
        said.remove("traceId");
        said.remove("instance");
        said.put("status", answer.statusCode());
        return said;
    }

    private static void isUnknown(Caller caller, String list, Map<String, Object> body, String field, UUID foreign) {
        Response of = caller.call()
                .body(City.with(new HashMap<>(body), field, foreign))
                .post(list);
        Response nobodys = caller.call()
                .body(City.with(new HashMap<>(body), field, NOBODYS))
                .post(list);
        assertThat(of.statusCode())
                .as(list + " " + field + ": " + of.asString())
                .isEqualTo(422);
        assertThat(said(of)).as(list + " " + field).isEqualTo(said(nobodys));
    }

    @Test
    void anIdOfAnothersRowInsideARequestIsUnknown() {
        Caller staff = city.memberStaff();
        Map<String, Object> service = City.service(city.member);
        isUnknown(staff, "/volunteer-records", service, "activityId", foreign("activities"));
        isUnknown(staff, "/volunteer-records", service, "organizationId", other.member);
        Map<String, Object> named = new HashMap<>(service);
        named.remove("headcount");
        isUnknown(staff, "/volunteer-records", named, "volunteerId", foreign("volunteers"));
        Map<String, Object> purchase = City.purchase(city.member);
        isUnknown(staff, "/consumption-records", purchase, "pairingId", foreign("pairings"));
        isUnknown(staff, "/consumption-records", purchase, "organizationId", other.member);
        Map<String, Object> refund = City.with(new HashMap<>(purchase), "amountFen", -1);
        isUnknown(staff, "/consumption-records", refund, "refundOf", foreign("consumption-records"));
        isUnknown(staff, "/activities", City.activity(city.member), "organizerId", other.member);
        isUnknown(staff, "/appeals", City.appeal(city.member), "raisedById", other.village);
        isUnknown(staff, "/volunteers", City.body("name", "甲"), "organizationId", other.member);
        isUnknown(staff, "/webhooks", hook(), "organizationId", other.member);
        Map<String, Object> project = City.body("leaderId", city.member, "name", "路灯", "need", "照明", "from", City.DAY);
        isUnknown(staff, "/projects", project, "pairingId", foreign("pairings"));
        Map<String, Object> briefing = City.body("from", City.FROM, "to", "2024-07-31");
        isUnknown(city.leadStaff(), "/briefings", briefing, "allianceId", other.alliance);
    }

    /** A check says the same, and is no refusal. */
    @Test
    void anIdOfAnothersRowInsideACheckIsUnknown() {
        assertThat(checked("activityId", foreign("activities"))).isEqualTo(checked("activityId", NOBODYS));
        String record = foreign("volunteer-records").toString();
        String of = checkedBesides(record);
        assertThat(of).isEqualTo(checkedBesides(Row.NOBODYS));
    }

    private String checked(String field, UUID id) {
        return mute(city.memberStaff()
                .call()
                .body(City.with(City.service(city.member), field, id))
                .post("/volunteer-records/check"));
    }

    private String checkedBesides(String record) {
        return mute(city.memberStaff()
                .call()
                .body(City.service(city.member))
                .post("/volunteer-records/check?record=" + record));
    }

    private static String mute(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** Nothing is moved into another's unit, nor to one that is not there. */
    @ParameterizedTest
    @MethodSource("decisions")
    void aRowIsNotMovedToAnother(String list) {
        Response own = City.created(city.memberStaff(), "/" + list, content(list, city.member));
        String field = list.equals("activities") ? "organizerId" : "organizationId";
        Response of = patched(own, list, field, other.member);
        assertThat(of.statusCode()).isEqualTo(422);
        assertThat(said(of)).isEqualTo(said(patched(own, list, field, NOBODYS)));
    }

    private Response patched(Response own, String list, String field, UUID unit) {
        return city.memberStaff()
                .call()
                .header("If-Match", '"' + own.jsonPath().getString("etag") + '"')
                .contentType("application/merge-patch+json")
                .body(Map.of(field, unit))
                .patch("/" + list + "/" + City.id(own));
    }

    private static Map<String, Object> hook() {
        return City.body("url", "http://localhost:9/x", "lists", List.of("volunteer-records"));
    }

    static Stream<String> decisions() {
        return Stream.of("activities", "volunteer-records", "consumption-records");
    }

    /** One bad id among many is answered in its place as one that nobody has. */
    @ParameterizedTest
    @MethodSource("decisions")
    void anIdOfAnothersRowAmongManyIsUnknown(String list) {
        Row row = foreign.the("/" + list + "/{id}");
        for (Caller caller : List.of(city.leadStaff(), city.memberStaff(), city.outsiderStaff())) {
            for (String verb : List.of("approve", "return", "submit")) {
                if (!verb.equals("submit") || !list.equals("activities")) {
                    for (String etag : List.of(row.etag(), "999999", "")) {
                        Object of = decided(caller, list, verb, row.id(), etag);
                        assertThat(of)
                                .as("%s %s", caller, verb)
                                .isEqualTo(decided(caller, list, verb, Row.NOBODYS, etag));
                    }
                }
            }
        }
    }

    private static Object decided(Caller caller, String list, String verb, String id, String etag) {
        Map<String, Object> body = City.body("items", List.of(City.body("id", id, "etag", etag)));
        if (verb.equals("return")) {
            body.put("reason", "退回");
        }
        Response answer = caller.call().body(body).post("/" + list + "/" + verb);
        return answer.asString().replace(id, "ID").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** Outside keys live in their organization and system. */
    @ParameterizedTest
    @MethodSource("decisions")
    void theSameOutsideKeyOfAnotherIsAnotherRow(String list) {
        Caller one = Caller.agencyOf(other.member);
        Caller two = Caller.agencyOf(city.member);
        String key = "key-" + UUID.randomUUID();
        Response theirs = push(one, list, key, content(list, other.member));
        Response ours = push(two, list, key, content(list, city.member));
        theirs.then().statusCode(201);
        ours.then().statusCode(201);
        assertThat(City.id(ours)).isNotEqualTo(City.id(theirs));
        Response into = push(two, list, key, content(list, other.member));
        assertThat(into.statusCode()).isEqualTo(422);
        JsonPath kept = one.call().get("/" + list + "/" + City.id(theirs)).jsonPath();
        assertThat(kept.getString("etag")).isEqualTo(theirs.jsonPath().getString("etag"));
    }

    private static Response push(Caller caller, String list, String key, Map<String, Object> content) {
        return caller.call().body(content).put("/" + list + "/external/" + key);
    }

    private static Map<String, Object> content(String list, UUID unit) {
        return switch (list) {
            case "activities" -> City.activity(unit);
            case "volunteer-records" -> City.service(unit);
            default -> City.purchase(unit);
        };
    }

    /** A number of the city is taken or not; whose it is, and what he is called, remains unsaid. */
    @Test
    void aTakenNumberTellsNothingOfWhoseItIs() {
        String number = "N-" + UUID.randomUUID().toString().substring(0, 8);
        City.created(
                other.memberStaff(),
                "/volunteers",
                City.body("number", number, "name", "某甲", "organizationId", other.member));
        Response taken = city.memberStaff()
                .call()
                .body(City.body("name", "某乙", "organizationId", city.member))
                .put("/volunteers/by-number/" + number);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.asString())
                .doesNotContain(other.member.toString())
                .doesNotContain("某甲")
                .doesNotContain("related");
    }

    /** the refusal says only that it is recorded already. */
    @Test
    void aTakenVoucherTellsNothingOfWhoseItIs() {
        Map<String, Object> voucher = City.body("kind", "INVOICE", "issuerName", "茶社", "number", UUID.randomUUID());
        UUID theirs = City.approved(
                other.memberStaff(),
                "/consumption-records",
                City.with(City.purchase(other.member), "voucher", voucher));
        Map<String, Object> again = City.with(City.purchase(city.member), "voucher", voucher);
        String checked = city.memberStaff()
                .call()
                .body(again)
                .post("/consumption-records/check")
                .asString();
        Response refused =
                city.memberStaff().call().body(City.with(again, "submit", true)).post("/consumption-records");
        for (String text : List.of(checked, refused.asString())) {
            assertThat(text)
                    .doesNotContain(theirs.toString())
                    .doesNotContain(other.member.toString())
                    .doesNotContain(other.alliance.toString());
        }
    }
}
