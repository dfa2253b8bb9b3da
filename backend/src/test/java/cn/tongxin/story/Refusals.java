package cn.tongxin.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every way in which the request of a step can be wrong. */
final class Refusals {
    /** What does not say which rows a list has. */
    private static final Set<String> PAGING = Set.of("limit", "sort", "withTotal", "page", "cursor");

    private static final int MEBIBYTE = 1 << 20;

    /** Not on offer at any address, and yet a method that servers know. */
    private static final List<String> METHODS = List.of("DELETE", "PUT", "PATCH", "POST", "GET");

    /** What is right by design, by operation and kind of refusal. */
    private static final Map<String, String> BY_DESIGN = Map.ofEntries(
            Map.entry("showScreen/nobody", "whoever holds the key of a screen may look at it without an account"),
            Map.entry("verifyRecordList/nobody", "whoever holds a print may verify it without an account"),
            Map.entry("getOrganization/outsider", "the directory is for everybody with business"),
            Map.entry("getProgramme/outsider", "published programmes are for everybody with business"),
            Map.entry("listProgrammeVersions/outsider", "published programmes are for everybody with business"),
            Map.entry("getAlliance/outsider", "who is in which alliance is for everybody with business"),
            Map.entry("listMembers/outsider", "who is in which alliance is for everybody with business"));

    private final Telling telling;
    private final Step step;
    private final Contract.Operation operation;
    private final Request good;
    private final List<Refusal> refusals = new ArrayList<>();

    private Refusals(Telling telling, Step step) {
        this.telling = telling;
        this.step = step;
        operation = telling.contract.operation(step.operation());
        good = telling.requests.of(step);
    }

    static List<Refusal> of(Telling telling, Step step) {
        Refusals all = new Refusals(telling, step);
        all.caller();
        all.address();
        all.version();
        all.list();
        if (step.file() != null) {
            all.form();
        } else if (step.body() != null) {
            all.body(step.body());
        }
        return all.refusals;
    }

    /** Whether that request is right by design. */
    static boolean isRight(Step step, Refusal refusal) {
        return BY_DESIGN.containsKey(step.operation() + "/" + refusal.what());
    }

    private void add(String what, Request request, int status, String... slugs) {
        refusals.add(Refusal.of(what, request, status, slugs));
    }

    private void caller() {
        refusals.add(Refusal.of("nobody", good.by(null), 401, "not-signed-in").with("WWW-Authenticate"));
        refusals.add(Refusal.of("forged token", good.by(forged()), 401, "invalid-token")
                .with("WWW-Authenticate"));
        if (step.path().containsKey("id") || step.path().containsKey("organizationId")) {
            refusals.add(
                    telling.requests.forbids(step, "outsider")
                            ? Refusal.of("outsider", good.by(telling.people.token("outsider")), 403, "forbidden")
                            : Refusal.of("outsider", good.by(telling.people.token("outsider")), 404, "not-found"));
        }
    }

    private String forged() {
        String token = Optional.ofNullable(good.token()).orElse("e30.e30.a-signature");
        return token.substring(0, token.lastIndexOf('.') + 1) + "AAAA" + token.substring(token.lastIndexOf('.') + 5);
    }

    private void address() {
        add("unknown parameter", good.query("form", "1"), 400, "unknown-parameter");
        operation.filters().forEach(name -> add("empty " + name, good.query(name, ""), 400, "invalid-parameter"));
        METHODS.stream()
                .filter(method -> !telling.contract.methodsAt(good.address()).contains(method))
                .findFirst()
                .ifPresent(method -> refusals.add(Refusal.of(
                                "wrong method",
                                good.method(method).without("Content-Type").body(new byte[0]),
                                405,
                                "method-not-allowed")
                        .with("Allow")));
        add("unacceptable", good.header("Accept", "text/x-none"), 406, "not-acceptable");
        step.path().forEach((part, value) -> {
            if (Requests.isId(part)) {
                String real = Request.encoded(telling.mirror.real(value));
                add("unknown " + part, good.at(good.address().replace(real, Requests.NOBODYS)), 404, "not-found");
                add("no id as " + part, good.at(good.address().replace(real, "7")), 404, "not-found");
            }
        });
    }

    private void version() {
        if (good.headers().containsKey("If-Match")) {
            add("no version", good.without("If-Match"), 428, "version-required");
            add("stale version", good.header("If-Match", Requests.STALE), 412, "stale-version");
        }
    }

    private void list() {
        if (!operation.takes("cursor") || !operation.takes("limit")) {
            return;
        }
        add("no cursor", good.query("cursor", "AAAA"), 400, "invalid-parameter");
        String foreign = "1 " + Requests.NOBODYS + " x";
        add(
                "cursor of another query",
                good.query(
                        "cursor",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(foreign.getBytes(StandardCharsets.UTF_8))),
                400,
                "invalid-parameter");
        cursorOfTheWhole()
                .ifPresent(cursor ->
                        add("cursor of the whole list", good.query("cursor", cursor), 400, "invalid-parameter"));
        add("no limit", good.query("limit", "0"), 400, "invalid-parameter");
        add("too high a limit", good.query("limit", "201"), 400, "invalid-parameter");
        if (operation.takes("sort")) {
            add("no order", good.query("sort", "password"), 400, "invalid-parameter");
        }
    }

    /** Where the step asks for a part of the list. */
    private Optional<String> cursorOfTheWhole() {
        Map<String, String> filter = new TreeMap<>(good.query());
        filter.keySet().removeAll(PAGING);
        if (filter.isEmpty()) {
            return Optional.empty();
        }
        Answer whole = good.query(Map.of("limit", "1")).send();
        return Optional.of(whole.json().path("nextCursor").asText()).filter(cursor -> !cursor.isEmpty());
    }

    private void form() {
        add("no form", good.header("Content-Type", "text/plain"), 415, "unsupported-media-type");
        add("empty form", good.body(new byte[0]), 400, "malformed-request");
        add("broken form", good.body("no form".getBytes(StandardCharsets.UTF_8)), 400, "malformed-request");
        add("too large", good.body(new byte[22 * MEBIBYTE]).header("Expect", "100-continue"), 413, "payload-too-large");
    }

    private void body(JsonNode body) {
        add("wrong media type", good.header("Content-Type", "text/plain"), 415, "unsupported-media-type");
        boolean optional = !operation.text().at("/requestBody/required").asBoolean();
        for (String broken : List.of("{", "[]", "\"text\"", "{\"headcuont\":1}", "{}{}")) {
            add("body " + broken, good.body(broken.getBytes(StandardCharsets.UTF_8)), 400, "malformed-request");
        }
        if (!optional) {
            add("no body", good.body(new byte[0]), 400, "malformed-request");
        }
        body.fieldNames().forEachRemaining(field -> {
            ObjectNode wrong = body.deepCopy();
            wrong.set(field, wrongType(body.get(field)));
            add(
                    "wrong type of " + field,
                    good.body(telling.mirror.real(wrong).toString().getBytes(StandardCharsets.UTF_8)),
                    400,
                    "malformed-request");
        });
        int most = good.address().endsWith("/batch") ? 8 : 1;
        add(
                "too large",
                good.body(new byte[most * MEBIBYTE + 1]).header("Expect", "100-continue"),
                413,
                "payload-too-large");
    }

    private static JsonNode wrongType(@Nullable JsonNode value) {
        return value != null && value.isObject()
                ? Story.JSON.getNodeFactory().textNode("text")
                : Story.JSON.createObjectNode().put("x", 1);
    }
}
