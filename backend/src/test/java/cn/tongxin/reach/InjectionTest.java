package cn.tongxin.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Text that means something to a database, a query, a header or a terminal is text here, or refused. */
@QuarkusTest
class InjectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NASTY = List.of(
            "' or '1'='1",
            "'; drop table organization; -- ",
            "\" or \"\"=\"",
            "1) union select null, user(), version() -- ",
            "0x27",
            "`id`",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            ":organization",
            "?1",
            "{d '2024-01-01'}",
            "' and sleep(9) and '",
            "\\' or 1=1 -- ",
            "%",
            "_",
            "\\",
            "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%",
            "*/ or /*",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "=cmd|'/c calc'!A1",
            "../../../../etc/passwd",
            "a\r\nSet-Cookie: x=1",
            "\n\n",
            "\t",
            "\u0000",
            "a\u0000b",
            "\u0001\u001b[31m",
            "\u202Egnp.exe",
            "\u200B",
            "\uFEFF",
            "\uFFFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uD869\uDED6",
            "e\u0301\u0301\u0301",
            "\u0130",
            "\uD800",
            "\uDC00x",
            "NaN",
            "null",
            "true",
            "-0",
            "1e309",
            "9".repeat(400),
            "一".repeat(70_000),
            "\uD83D\uDE00".repeat(3_000),
            " ",
            "\u3000");

    /** They are searched by who acted or by the id of a system, in tests of their own. */
    private static final Set<String> FOUND_BY_OTHERS =
            Set.of("listApiClients", "listAuditEntries", "listAuditVerifications");

    /** What a query of an address cannot hold at all is left to bodies. */
    private static final int LONGEST_IN_ADDRESS = 2_000;

    @TestFactory
    Stream<DynamicTest> noFilterIsMoreThanAValue() {
        Surface surface = new Surface();
        Map<String, Row> rows = new HashMap<>(new Rows(surface.two.first()).rows);
        rows.putAll(new Directory(surface.two.first()).rows);
        rows.put("/verifications/{number}", new Row(Map.of("number", "1"), ""));
        rows.put("/audit-entries/{number}", new Row(Map.of("number", "1"), ""));
        rows.put("/audit-verifications/{id}", Row.of(UUID.randomUUID(), ""));
        rows.put("/audit-archives/{id}", Row.of(UUID.randomUUID(), ""));
        return surface.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> filters(surface, rows, operation)));
    }

    private static void filters(Surface surface, Map<String, Row> rows, Contract.Operation operation) {
        String address = Surface.address(operation);
        Row row = Row.at(address, rows).map(Map.Entry::getValue).orElse(new Row(Map.of(), ""));
        Who who = Stream.of(Who.COMMITTEE, Who.OWN, Who.ADMIN, Who.AUDITOR)
                .filter(each -> surface.request(operation, row, each).send().status() != 403)
                .findFirst()
                .orElse(Who.COMMITTEE);
        Request good = surface.request(operation, row, who);
        List<String> wrong = new ArrayList<>();
        for (String nasty : NASTY) {
            if (nasty.length() < LONGEST_IN_ADDRESS) {
                operation.filters().forEach(name -> judge(good.query(name, nasty), name, nasty, wrong));
                for (String part : List.of("id", "organizationId", "year", "month", "number", "externalId", "code")) {
                    if (address.contains("{" + part + "}")) {
                        Row spoilt = new Row(with(row.path(), part, Surface.encoded(nasty)), "");
                        judge(surface.request(operation, spoilt, who), part, nasty, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> path, String part, String value) {
        Map<String, String> other = new HashMap<>(path);
        other.put(part, value);
        return other;
    }

    private static void judge(Request request, String where, String nasty, List<String> wrong) {
        Answer answer = request.send();
        boolean known = answer.status() < 500
                && (answer.status() < 300 || answer.mediaType().equals("application/problem+json"));
        if (!known) {
            wrong.add(where + " = " + JSON.valueToTree(nasty.substring(0, Math.min(40, nasty.length())))
                    + " is answered " + answer.status() + " " + answer.text());
        }
        List<String> injected = answer.http().headers().map().keySet().stream()
                .filter(name -> name.equalsIgnoreCase("set-cookie"))
                .toList();
        if (!injected.isEmpty()) {
            wrong.add(where + " sets " + injected);
        }
    }

    /** What can be created, as it is right. */
    private static Map<String, Map<String, Object>> contents(City city, Rows rows) {
        Map<String, Map<String, Object>> contents = new LinkedHashMap<>();
        contents.put("createActivity", City.activity(city.member));
        contents.put("createVolunteerRecord", City.service(city.member));
        contents.put("checkVolunteerRecord", City.service(city.member));
        contents.put("createConsumptionRecord", City.purchase(city.member));
        contents.put("checkConsumptionRecord", City.purchase(city.member));
        contents.put("createAppeal", City.appeal(city.village));
        contents.put(
                "createProject",
                City.body(
                        "pairingId",
                        rows.the("/pairings/{id}").id(),
                        "leaderId",
                        city.member,
                        "name",
                        "路灯",
                        "need",
                        "照明",
                        "from",
                        City.DAY));
        contents.put("createPairing", pairing(city));
        contents.put("createBriefing", City.body("allianceId", city.alliance, "from", City.FROM, "to", "2024-07-31"));
        contents.put("createVolunteer", City.body("name", "某甲", "organizationId", city.member));
        contents.put("createOpeningEntry", opening(city));
        contents.put("createWebhook", hook(city));
        contents.put("createOrganization", City.body("kind", "VILLAGE", "sortOrder", 1, "activeFrom", "2000-01-01"));
        contents.put("createProgramme", City.body("year", 2024));
        contents.put("createAlliance", City.body("programmeId", city.programme, "sortOrder", 1));
        contents.put("addMember", City.body("organizationId", city.outsider, "role", "MEMBER", "from", City.FROM));
        contents.put("createVenue", City.body("sortOrder", 1));
        contents.put("createActivityKind", City.body("category", "VOLUNTEER_SERVICE", "minUnits", 1, "sortOrder", 1));
        return contents;
    }

    private static Map<String, Object> pairing(City city) {
        return City.body(
                "kind", "村结对",
                "programmeId", city.programme,
                "supporterId", city.second,
                "beneficiaryId", city.village,
                "from", City.FROM);
    }

    private static Map<String, Object> opening(City city) {
        return City.body("organizationId", city.second, "month", "2024-03", "metric", "activities", "value", 5);
    }

    private static Map<String, Object> hook(City city) {
        return City.body(
                "organizationId", city.member, "url", "http://localhost:9/x", "lists", List.of("volunteer-records"));
    }

    @TestFactory
    Stream<DynamicTest> noFieldOfTextIsAFault() {
        Surface surface = new Surface();
        City city = surface.two.first();
        Rows rows = new Rows(city);
        return contents(city, rows).entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> fields(surface, each.getKey(), each.getValue(), city)));
    }

    private static void fields(Surface surface, String id, Map<String, Object> content, City city) {
        Contract.Operation operation = surface.contract.operation(id);
        ObjectNode whole = (ObjectNode) Surface.example(operation).deepCopy();
        whole.properties().removeIf(field -> isReference(field.getValue()));
        JSON.valueToTree(content).properties().forEach(field -> whole.set(field.getKey(), field.getValue()));
        Row row = Row.of(city.alliance, "");
        List<String> wrong = new ArrayList<>();
        Set<String> texts = whole.properties().stream()
                .filter(field -> field.getValue().isTextual() && !isReference(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (String field : texts) {
            for (String nasty : NASTY) {
                ObjectNode spoilt = whole.deepCopy().put(field, nasty);
                Request request = surface.request(operation, row, Who.COMMITTEE);
                judge(Surface.body(request, operation, written(spoilt)), field, nasty, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Lone surrogates are written as escapes, which is how they can come in. */
    private static String written(ObjectNode body) {
        StringBuilder written = new StringBuilder();
        body.toString().chars().forEach(sign -> {
            if (sign >= 0xD800 && sign <= 0xDFFF) {
                written.append("\\u%04x".formatted(sign));
            } else {
                written.append((char) sign);
            }
        });
        return written.toString();
    }

    private static boolean isReference(JsonNode value) {
        return value.isContainerNode()
                || (value.isTextual() && value.asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    /** 12 % is found by 12 %, and by nothing that looks like it to a database. */
    @Test
    void searchingTakesEverySignForItself() {
        Surface surface = new Surface();
        City city = surface.two.first();
        String mark = "折" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> found = Map.of(mark + "%_\\'\"x", "one", mark + "abcdefx", "other");
        found.keySet().forEach(name -> named(city, name));
        List<String> wrong = new ArrayList<>();
        surface.operations().stream()
                .filter(operation -> operation.takes("q") && operation.takes("limit"))
                .filter(operation -> !FOUND_BY_OTHERS.contains(operation.id()))
                .forEach(operation -> {
                    expect(surface, operation, mark, 2, wrong);
                    expect(surface, operation, mark + "%", 1, wrong);
                    expect(surface, operation, mark + "%_\\", 1, wrong);
                    expect(surface, operation, mark + "%_\\'\"x", 1, wrong);
                    for (String none : List.of("%x", "_", "______x", "%_%", "\\", "\\%", "%%", "*", "%' or '1'='1")) {
                        expect(surface, operation, mark + none, 0, wrong);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static void named(City city, String name) {
        Caller committee = Caller.COMMITTEE;
        new Caller(name, Set.of("staff"), "", city.member)
                .call()
                .get("/me")
                .then()
                .statusCode(200);
        City.created(committee, "/activities", City.with(City.activity(city.member), "title", name));
        City.created(committee, "/volunteer-records", City.with(City.service(city.member), "content", name));
        City.created(committee, "/consumption-records", City.with(City.purchase(city.member), "product", name));
        City.created(committee, "/appeals", City.with(City.appeal(city.village), "title", name));
        City.created(committee, "/volunteers", City.body("name", name, "organizationId", city.member));
        City.created(committee, "/venues", City.body("name", name, "place", "村口", "sortOrder", 1));
        City.created(committee, "/alliances", City.body("programmeId", city.programme, "name", name, "sortOrder", 1));
        City.created(
                committee,
                "/organizations",
                City.body("name", name, "kind", "VILLAGE", "sortOrder", 1, "activeFrom", "2000-01-01"));
        var paired = City.created(committee, "/pairings", City.with(pairing(city), "supporterId", fresh(city)));
        City.verb(committee, "/pairings", paired, "confirm", Map.of()).statusCode(200);
        City.created(
                committee,
                "/projects",
                City.body(
                        "pairingId",
                        City.id(paired),
                        "leaderId",
                        paired.jsonPath().getString("supporterId"),
                        "name",
                        name,
                        "need",
                        "照明",
                        "from",
                        City.DAY));
    }

    private static UUID fresh(City city) {
        UUID unit = City.organization("PUBLIC_INSTITUTION");
        City.join(city.alliance, unit, "MEMBER", City.FROM, null);
        return unit;
    }

    private static void expect(
            Surface surface, Contract.Operation operation, String asked, int many, List<String> wrong) {
        Map<String, String> query = new HashMap<>(Map.of("q", asked, "limit", "200"));
        if (operation.takes("programme")) {
            query.put("programme", surface.two.first().programme.toString());
        }
        Who who = switch (operation.id()) {
            // Names of volunteers are searched by their own unit only.
            case "listVolunteers" -> Who.OWN;
            case "listUsers" -> Who.ADMIN;
            default -> Who.COMMITTEE;
        };
        Answer answer = surface.request(operation, new Row(Map.of(), ""), who)
                .query(query)
                .send();
        if (answer.json().path("items").size() != many) {
            wrong.add(operation.id() + " finds " + answer.json().path("items").size() + " instead of " + many + " by "
                    + asked + ": " + answer.status());
        }
    }
}
