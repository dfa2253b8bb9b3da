package cn.tongxin.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;
import cn.tongxin.testing.Waiting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** One row of each kind, all of the same unit. */
public final class Rows {
    private static final Set<String> BUSY = Set.of("CHECKING", "WRITING");

    private final City city;
    private final Caller own;

    /** What the unit is called. */
    final String unit;

    /** By the address of what has an id. */
    public final Map<String, Row> rows = new LinkedHashMap<>();

    /** What tells these rows from all others, wherever it stands in a text. */
    final String mark = "记号" + UUID.randomUUID();

    public Rows(City city) {
        this.city = city;
        own = city.memberStaff();
        unit = Caller.AUDITOR
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
        records();
        UUID pairing = pairing();
        UUID project = City.id(made(
                "/projects",
                own,
                City.body(
                        "pairingId", pairing, "leaderId", city.member, "name", mark, "need", mark, "from", City.DAY)));
        row("/projects/{id}", project);
        made("/appeals", Caller.staffOf(city.village), City.with(City.appeal(city.village), "title", mark));
        City.verb(
                        Caller.COMMITTEE,
                        "/appeals/" + the("/appeals/{id}").id(),
                        "assign",
                        City.body("handlerId", city.member))
                .statusCode(200);
        row("/appeals/{id}", UUID.fromString(the("/appeals/{id}").id()));
        opening();
        made("/briefings", city.leadStaff(), briefing());
        made("/volunteers", own, City.body("name", mark.substring(0, 10), "organizationId", city.member));
        webhook();
        screen();
        imported();
        declared();
    }

    private void records() {
        Map<String, Object> activity = City.with(City.activity(city.member), "title", mark);
        activity.put("participants", List.of(City.body("organizationId", city.village)));
        made("/activities", own, activity);
        filed("/activities/{id}", own);
        made("/volunteer-records", own, City.with(City.service(city.member), "content", mark));
        made("/consumption-records", own, City.with(City.purchase(city.member), "product", mark));
    }

    private UUID pairing() {
        Response made = made(
                "/pairings",
                own,
                City.body(
                        "kind", "村结对",
                        "programmeId", city.programme,
                        "supporterId", city.member,
                        "beneficiaryId", city.village,
                        "from", City.FROM,
                        "to", "2024-12-31"));
        City.verb(Caller.COMMITTEE, "/pairings", made, "confirm", Map.of()).statusCode(200);
        row("/pairings/{id}", City.id(made));
        filed("/pairings/{id}", own);
        return City.id(made);
    }

    private void opening() {
        Response made = made(
                "/opening-entries",
                Caller.COMMITTEE,
                City.body("organizationId", city.member, "month", "2024-03", "metric", "activities", "value", 5));
        filed("/opening-entries/{id}", Caller.COMMITTEE);
        City.verb(Caller.COMMITTEE, "/opening-entries", made, "submit", Map.of())
                .statusCode(200);
        City.verb(Caller.SECOND_COMMITTEE, "/opening-entries", made, "approve", Map.of())
                .statusCode(200);
        row("/opening-entries/{id}", City.id(made));
    }

    private Map<String, Object> briefing() {
        return City.body("title", mark, "allianceId", city.alliance, "from", City.FROM, "to", "2024-07-31");
    }

    private void webhook() {
        Response made = made(
                "/webhooks",
                own,
                City.body("url", "http://localhost:9/" + mark.substring(2), "lists", List.of("volunteer-records")));
        Row hook = Row.of(City.id(made), made.jsonPath().getString("etag"));
        Response test = own.call().post("/webhooks/" + City.id(made) + "/test");
        rows.put("/webhooks/{id}/deliveries/{deliveryId}", Row.within(hook, "deliveryId", City.id(test), ""));
    }

    private void screen() {
        Response made = made("/screens", own, City.body("name", mark, "days", 1));
        rows.put("/screens/{id}", Row.of(City.id(made), made.jsonPath().getString("etag")));
    }

    private void imported() {
        byte[] sheet = "单位,服务日期,人数,服务时长（小时）,服务内容\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String id = Forms.upload(own, "/imports?kind=VOLUNTEER_RECORDS", mark + ".csv", sheet)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath checked = Waiting.until(
                () -> own.call().get("/imports/" + id).jsonPath(), found -> !BUSY.contains(found.getString("status")));
        rows.put("/imports/{id}", Row.of(UUID.fromString(id), checked.getString("etag")));
        rows.put("/jobs/{id}", Row.of(UUID.fromString(checked.getString("jobId")), ""));
    }

    private void declared() {
        String unit = city.member.toString();
        JsonPath declared = own.call()
                .body(City.body("canteen", "OWN"))
                .put("/consumption-declarations/" + unit + "/2024")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        rows.put(
                "/consumption-declarations/{organizationId}/{year}",
                new Row(Map.of("organizationId", unit, "year", "2024"), declared.getString("etag")));
        own.call()
                .body(City.body("note", mark))
                .put("/reporting/" + unit + "/2024-02")
                .then()
                .statusCode(200);
        rows.put(
                "/reporting/{organizationId}/{month}", new Row(Map.of("organizationId", unit, "month", "2024-02"), ""));
    }

    private Response made(String list, Caller caller, Map<String, Object> content) {
        Response made = City.created(caller, list, content);
        row(list + "/{id}", City.id(made));
        return made;
    }

    /** With its version of now. */
    private void row(String address, UUID id) {
        String etag = Caller.AUDITOR
                .call()
                .get(address.replace("{id}", id.toString()))
                .jsonPath()
                .getString("etag");
        rows.put(address, Row.of(id, etag));
    }

    private void filed(String address, Caller caller) {
        Row whole = the(address);
        JsonPath file = Forms.upload(caller, whole.in(address) + "/attachments", mark + ".pdf", Samples.pdf(mark))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        rows.put(
                address + "/attachments/{attachmentId}",
                Row.within(whole, "attachmentId", UUID.fromString(file.getString("id")), file.getString("etag")));
    }

    /** The row that was made for an address. */
    Row the(String address) {
        return Objects.requireNonNull(rows.get(address), address);
    }

    /** The row that an address of the contract names: the longest beginning that is known. */
    Optional<Map.Entry<String, Row>> at(String address) {
        return Row.at(address, rows);
    }
}
