package cn.tongxin.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/**
 * A small city of its own for each test: a programme, an alliance with a lead and two members, a unit outside and a
 * village. Everything is made through the API.
 */
public final class City {
    public static final String FROM = "2024-01-01";
    public static final String DAY = "2024-05-06";

    public final UUID programme;
    public final UUID alliance;
    public final UUID lead = organization("PARTY_DEPARTMENT");
    public final UUID member = organization("GOVERNMENT_DEPARTMENT");
    public final UUID second = organization("PUBLIC_INSTITUTION");
    public final UUID outsider = organization("GOVERNMENT_DEPARTMENT");
    public final UUID village = organization("VILLAGE");

    public City() {
        this(programme());
    }

    /** A city whose programme has rules of its own. */
    public City(UUID programme) {
        this.programme = programme;
        alliance = alliance("联盟");
        join(alliance, lead, "LEAD", FROM, null);
        join(alliance, member, "MEMBER", FROM, null);
        join(alliance, second, "MEMBER", FROM, null);
        kind("JOINT_THEME_DAY", "JOINT_THEME_DAY", 2);
        kind("VOLUNTEER_SERVICE", "VOLUNTEER_SERVICE", 1);
    }

    public Caller leadStaff() {
        return Caller.staffOf(lead);
    }

    public Caller memberStaff() {
        return Caller.staffOf(member);
    }

    public Caller outsiderStaff() {
        return Caller.staffOf(outsider);
    }

    public static UUID organization(String kind) {
        return id(created(
                Caller.COMMITTEE,
                "/organizations",
                body("name", "单位 " + UUID.randomUUID(), "kind", kind, "sortOrder", 10, "activeFrom", "2000-01-01")));
    }

    public static UUID programme() {
        return programme(body("year", 2024, "pairingRules", List.of(pairingRule("村结对"), pairingRule("商会结对"))));
    }

    /** A published programme with these rules. */
    public static UUID programme(Map<String, Object> rules) {
        Response programme = created(Caller.COMMITTEE, "/programmes", with(rules, "name", "方案 " + UUID.randomUUID()));
        verb(Caller.COMMITTEE, "/programmes", programme, "publish", Map.of()).statusCode(200);
        return id(programme);
    }

    /** A kind of pairing that asks for nothing. */
    public static Map<String, Object> pairingRule(String kind) {
        return body(
                "kind",
                kind,
                "supporterKinds",
                List.of(),
                "beneficiaryKinds",
                List.of(),
                "beneficiaryIds",
                List.of(),
                "supportersPerBeneficiary",
                body("min", 0),
                "beneficiariesPerSupporter",
                body("min", 0),
                "projectsPerSupporter",
                0);
    }

    public UUID alliance(String name) {
        return id(created(
                Caller.COMMITTEE,
                "/alliances",
                body("programmeId", programme, "name", name + UUID.randomUUID(), "sortOrder", 10)));
    }

    public static Response join(UUID alliance, UUID organization, String role, String from, @Nullable Object to) {
        Map<String, Object> body = body("organizationId", organization, "role", role, "from", from);
        if (to != null) {
            body.put("to", to);
        }
        return Caller.COMMITTEE.call().body(body).post("/alliances/" + alliance + "/members");
    }

    /** Who is in an alliance on a day, as {@code role} and {@code organizationId}. */
    public static JsonPath members(UUID alliance, String on) {
        return Caller.COMMITTEE
                .call()
                .get("/alliances/" + alliance + "/members?limit=200&on=" + on)
                .jsonPath();
    }

    /** A verb on a membership that holds on a day. */
    public static ValidatableResponse turn(UUID alliance, UUID organization, String on, Map<String, ?> body) {
        JsonPath member = Caller.COMMITTEE
                .call()
                .get("/alliances/" + alliance + "/members?on=" + on + "&organization=" + organization)
                .jsonPath();
        return Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + member.getString("items[0].etag") + '"')
                .body(body)
                .post("/alliances/" + alliance + "/members/" + member.getString("items[0].id") + "/turn")
                .then();
    }

    public static ValidatableResponse changeLead(UUID alliance, UUID organization, String from) {
        return verb(
                Caller.COMMITTEE,
                "/alliances/" + alliance,
                "change-lead",
                Map.of("organizationId", organization, "from", from));
    }

    public static ValidatableResponse patch(String thing, Object body) {
        String etag = Caller.COMMITTEE.call().get(thing).jsonPath().getString("etag");
        return Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + etag + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(thing)
                .then();
    }

    /** One item of a programme's requirements. */
    public static Map<String, Object> requirement(String code, String role, String... kinds) {
        return body(
                "code",
                code,
                "name",
                "一项",
                "role",
                role,
                "activityKinds",
                List.of(kinds),
                "minimum",
                1,
                "partnerKinds",
                List.of(),
                "pairedPartner",
                false,
                "minMemberUnits",
                1);
    }

    public static void kind(String code, String category, int minUnits) {
        Caller.COMMITTEE
                .call()
                .body(body("code", code, "name", code, "category", category, "minUnits", minUnits, "sortOrder", 1))
                .post("/activity-kinds");
    }

    public static Map<String, Object> activity(UUID organizer) {
        return body(
                "kind",
                "VOLUNTEER_SERVICE",
                "title",
                "清理河道",
                "organizerId",
                organizer,
                "startsAt",
                DAY + "T09:00:00+08:00",
                "endsAt",
                DAY + "T11:00:00+08:00");
    }

    public static Map<String, Object> service(UUID organization) {
        return body("organizationId", organization, "headcount", 5, "servedOn", DAY, "minutes", 90, "content", "清理河道");
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    public static Map<String, Object> purchase(UUID organization) {
        return body(
                "organizationId",
                organization,
                "payer",
                "CANTEEN",
                "channel",
                "DIRECT",
                "product",
                "祁门红茶",
                "amountFen",
                123_456,
                "paidOn",
                DAY);
    }

    public static Map<String, Object> appeal(UUID raisedBy) {
        return body(
                "title", "路灯不亮",
                "content", "村口三盏路灯不亮",
                "category", "INFRASTRUCTURE",
                "raisedById", raisedBy,
                "registeredOn", DAY);
    }

    /** Enters a record, hands it in, and has it approved by the committee. */
    public static UUID approved(Caller caller, String path, Map<String, Object> body) {
        body.put("submit", true);
        Response record = created(caller, path, body);
        verb(Caller.COMMITTEE, path, record, "approve", Map.of()).statusCode(200);
        return id(record);
    }

    public static Response created(Caller caller, String path, Map<String, Object> body) {
        Response answer = caller.call().body(body).post(path);
        answer.then().statusCode(201);
        return answer;
    }

    /** A verb on the latest version of what was answered before. */
    public static ValidatableResponse verb(
            Caller caller, String path, Response thing, String verb, Map<String, ?> body) {
        return verb(caller, path + "/" + id(thing), verb, body);
    }

    public static ValidatableResponse verb(Caller caller, String thing, String verb, Map<String, ?> body) {
        Response latest = Caller.AUDITOR.call().get(thing);
        latest.then().statusCode(200);
        String etag = latest.jsonPath().getString("etag");
        return caller.call()
                .header("If-Match", '"' + etag + '"')
                .body(body)
                .post(thing + "/" + verb)
                .then();
    }

    public static UUID id(Response answer) {
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    public static Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
