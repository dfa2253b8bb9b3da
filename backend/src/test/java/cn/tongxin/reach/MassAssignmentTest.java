package cn.tongxin.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;
import cn.tongxin.story.Tables;
import cn.tongxin.testing.KeycloakStandIn;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of the contract that takes JSON: what it does not name it refuses, and keeps nothing of it. */
@QuarkusTest
class MassAssignmentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is ours to say, and what libraries have been talked into elsewhere. */
    private static final Map<String, Object> OURS = Map.ofEntries(
            Map.entry("id", Row.NOBODYS),
            Map.entry("etag", "0"),
            Map.entry("version", 0),
            Map.entry("status", "APPROVED"),
            Map.entry("createdAt", "2024-01-01T00:00:00Z"),
            Map.entry("updatedAt", "2024-01-01T00:00:00Z"),
            Map.entry("approvedBy", "committee"),
            Map.entry("decidedBy", "committee"),
            Map.entry("decidedByName", "committee"),
            Map.entry("decidedAt", "2024-01-01T00:00:00Z"),
            Map.entry("enteredBy", "somebody"),
            Map.entry("enteredByName", "somebody"),
            Map.entry("enteredByOrganizationId", Row.NOBODYS),
            Map.entry("submittedAt", "2024-01-01T00:00:00Z"),
            Map.entry("lifecycle", Map.of("status", "APPROVED")),
            Map.entry("origin", Map.of("sourceSystem", "x", "externalId", "x")),
            Map.entry("sourceSystem", "x"),
            Map.entry("externalId", "x"),
            Map.entry("number", "2024-00001"),
            Map.entry("allianceId", Row.NOBODYS),
            Map.entry("mergedIntoId", Row.NOBODYS),
            Map.entry("seriesId", Row.NOBODYS),
            Map.entry("successorId", Row.NOBODYS),
            Map.entry("voucherOverride", "x"),
            Map.entry("secret", "x"),
            Map.entry("clientId", "x"),
            Map.entry("roles", List.of("committee")),
            Map.entry("class", "java.lang.Runtime"),
            Map.entry("@class", "java.lang.Runtime"),
            Map.entry("@type", "java.lang.Runtime"),
            Map.entry("__proto__", Map.of("status", "APPROVED")),
            Map.entry("", "x"));

    /** They name versions of rows that somebody chose. */
    private static final Set<String> CHOOSING = Set.of("DecideMany", "ReturnMany");

    private static final List<Who> LIKELY =
            List.of(Who.COMMITTEE, Who.OWN, Who.LEAD, Who.PARTY, Who.ADMIN, Who.SECURITY, Who.AUDITOR, Who.OWN_SYSTEM);

    @Inject
    EntityManager database;

    private KeycloakStandIn keycloak;

    @BeforeEach
    void opened() {
        keycloak = KeycloakStandIn.open();
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    @TestFactory
    Stream<DynamicTest> whatIsOursIsNotTakenFromOutside() {
        Surface surface = new Surface();
        Rows rows = new Rows(surface.two.first());
        Map<String, Row> all = new LinkedHashMap<>(rows.rows);
        all.putAll(new Directory(surface.two.first()).rows);
        Tables tables = new Tables(database);
        return surface.operations().stream()
                .filter(operation -> operation.hasBody() && !operation.isForm())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    Map<String, Object> before = tables.sums();
                    check(surface, all, operation);
                    assertThat(tables.sums()).isEqualTo(before);
                }));
    }

    private static void check(Surface surface, Map<String, Row> rows, Contract.Operation operation) {
        Row row = row(rows, Surface.address(operation));
        Who who = LIKELY.stream()
                .filter(each -> may(surface, operation, row, each))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may " + operation.id()));
        List<String> wrong = new ArrayList<>();
        OURS.forEach((field, value) -> {
            for (JsonNode body : spoilt(surface.contract, operation, field, value)) {
                Request request = Surface.body(surface.request(operation, row, who), operation, body.toString());
                Answer answer = keyed(request).send();
                // What is approved is not patched at all, whatever the patch says.
                boolean frozen = answer.status() == 409 && operation.method().equals("PATCH");
                if (answer.status() != 400 && !frozen && !isRefusedInItsPlace(answer)) {
                    wrong.add(who + " " + body + " is answered " + answer.status() + " " + answer.text());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** As batches do, which need a key. */
    private static Request keyed(Request request) {
        return request.header("Idempotency-Key", "mass-" + java.util.UUID.randomUUID());
    }

    private static boolean isRefusedInItsPlace(Answer answer) {
        return answer.status() == 207
                && answer.json().at("/summary/created").asInt() == 0
                && answer.json().at("/summary/updated").asInt() == 0
                && answer.text().contains("unknown-field");
    }

    private static boolean may(Surface surface, Contract.Operation operation, Row row, Who who) {
        Request request = Surface.body(surface.request(operation, row, who), operation, "{\"x\":1}");
        return !Set.of(403, 404).contains(keyed(request).send().status());
    }

    private static Row row(Map<String, Row> rows, String address) {
        if (!address.contains("{")) {
            return new Row(Map.of(), "");
        }
        return Row.at(address, rows)
                .map(Map.Entry::getValue)
                .orElse(new Row(Map.of("externalId", "mass-key", "number", "mass-1"), ""));
    }

    /** The contract's example with one more field: at the top, and in each thing inside it. */
    private static List<JsonNode> spoilt(Contract contract, Contract.Operation operation, String field, Object value) {
        JsonNode example = Surface.example(operation);
        List<JsonNode> spoilt = new ArrayList<>();
        if (example instanceof ObjectNode top) {
            add(contract, operation, top, top, field, value, spoilt);
            top.forEach(inside -> {
                JsonNode thing = inside.isArray() ? inside.path(0) : inside;
                if (thing instanceof ObjectNode object) {
                    add(contract, operation, top, object, field, value, spoilt);
                }
            });
        }
        return spoilt;
    }

    /** Where the contract objects to it. */
    private static void add(
            Contract contract,
            Contract.Operation operation,
            ObjectNode top,
            ObjectNode thing,
            String field,
            Object value,
            List<JsonNode> spoilt) {
        if (thing.has(field)) {
            return;
        }
        thing.set(field, JSON.valueToTree(value));
        boolean unknown = operation.id().startsWith("batch")
                || contract.objections(operation, top).stream()
                        .anyMatch(text -> text.contains("additional") && text.contains("'" + field + "'"));
        if (unknown) {
            spoilt.add(top.deepCopy());
        }
        thing.remove(field);
    }

    /** No request names a status, a version or an author at all. */
    @Test
    void noRequestNamesWhatIsOurs() {
        Contract contract = Surface.served();
        List<String> wrong = new ArrayList<>();
        contract.operations().values().stream()
                .filter(operation -> operation.hasBody() && !operation.isForm())
                .filter(operation -> CHOOSING.stream()
                        .noneMatch(name -> operation.text().toString().contains("/" + name + "\"")))
                .forEach(operation -> {
                    for (String field : List.of(
                            "id", "etag", "version", "status", "createdAt", "approvedBy", "decidedBy", "enteredBy")) {
                        ObjectNode body = JSON.createObjectNode();
                        body.set(field, JSON.valueToTree(OURS.get(field)));
                        boolean unknown = contract.objections(operation, body).stream()
                                .anyMatch(text -> text.contains("additional") && text.contains("'" + field + "'"));
                        if (!unknown) {
                            wrong.add(operation.id() + " takes " + field);
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }
}
