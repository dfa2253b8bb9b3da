package cn.tongxin.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import cn.tongxin.reach.Row;
import cn.tongxin.reach.Surface;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;

/** Makes requests: most of each is as the contract wants it, so that it comes past the first door. */
final class Asking {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    /** Some lists ask for one of these. */
    private static final Set<String> OFTEN = Set.of("programme", "kind", "organization", "asOf", "cursor");

    private static final int LONGEST = 3500;

    /**
     * Programmes are looked up by year, and those of years that pass would change what other tests count with: all that
     * are made here are of the one year that every test knows.
     */
    private static final Set<String> MAKES_PROGRAMMES =
            Set.of("createProgramme", "changeProgramme", "copyProgramme", "adoptProgrammePreset");

    private final Contract contract;
    private final Pool pool;
    private final Chance chance;
    private final Values values;
    private final Spoiler spoiler;
    private final Parts parts;

    /** Whether the request at hand is to be spoilt; where it is not, all but some values is sound. */
    private boolean wild;

    Asking(Contract contract, Pool pool, Chance chance) {
        this.contract = contract;
        this.pool = pool;
        this.chance = chance;
        values = new Values(contract, pool, chance);
        spoiler = new Spoiler(chance);
        parts = new Parts(chance);
    }

    Asked ask(Contract.Operation operation, String who, String token) {
        wild = chance.in100(60);
        boolean changing = !operation.method().equals("GET");
        Row known = pool.row(Asked.address(operation), changing).orElseGet(() -> new Row(Map.of(), ""));
        Map<String, String> path = path(operation, known);
        Row row = new Row(path, known.etag());
        boolean elsewhere = path.values().stream().anyMatch(Asking::leadsElsewhere);
        Map<String, String> query = query(operation);
        Request request = new Request(
                operation.method(), address(operation, path), query, headers(operation, row), token, Request.NOTHING);
        return new Asked(operation, who, row, body(request, operation), elsewhere);
    }

    private boolean spoils(int times) {
        return wild && chance.in100(times);
    }

    private static boolean leadsElsewhere(String part) {
        return part.isEmpty()
                || part.chars().anyMatch(sign -> "/\\;.%\0".indexOf(sign) >= 0)
                || part.matches("[a-z-]+");
    }

    private Map<String, String> path(Contract.Operation operation, Row known) {
        Map<String, String> path = new HashMap<>();
        Matcher part = PART.matcher(operation.path());
        while (part.find()) {
            String name = part.group(1);
            String right = known.path().getOrDefault(name, "");
            path.put(name, right.isEmpty() || spoils(6) ? invented(operation, name) : right);
        }
        return path;
    }

    private String invented(Contract.Operation operation, String name) {
        String seen = pool.value(Asked.resource(operation), name)
                .map(JsonNode::asText)
                .filter(value -> operation.method().equals("GET") || pool.isMine(value))
                .orElse("A-1");
        return chance.of(
                seen,
                seen,
                chance.of(Hostile.IDS),
                whole(chance.of(Hostile.TEXTS)),
                chance.of(Hostile.NUMBERS),
                name.equals("month") ? "2024-0" + (1 + chance.below(9)) : name.equals("year") ? "2024" : "A-1");
    }

    /** Lone surrogates cannot be written in an address. */
    private static String whole(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "_");
    }

    private static String address(Contract.Operation operation, Map<String, String> path) {
        String address = operation.path();
        for (Map.Entry<String, String> part : path.entrySet()) {
            String value = part.getValue().length() > 600 ? part.getValue().substring(0, 600) : part.getValue();
            address = address.replace(
                    "{" + part.getKey() + "}",
                    URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return address;
    }

    private Map<String, String> query(Contract.Operation operation) {
        Map<String, String> query = new TreeMap<>();
        for (JsonNode parameter : operation.text().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean wanted =
                    parameter.path("required").asBoolean() ? !spoils(8) : chance.in100(OFTEN.contains(name) ? 50 : 15);
            if (parameter.path("in").asText().equals("query") && wanted) {
                query.put(name, asked(operation, parameter, name));
            }
        }
        if (spoils(3)) {
            query.put(chance.of("unknown", "Limit", "q[]", "limit&limit", "_", "page=1&page"), "1");
        }
        return length(query) > LONGEST ? Map.of() : query;
    }

    private static int length(Map<String, String> query) {
        return query.values().stream()
                .mapToInt(value -> 20 + 3 * value.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private String asked(Contract.Operation operation, JsonNode parameter, String name) {
        if (name.equals("cursor")) {
            return cursor(operation);
        }
        if (spoils(35)) {
            JsonNode any = spoiler.anything();
            return whole(any.isTextual() ? any.asText() : any.toString());
        }
        JsonNode value = values.value(Asked.resource(operation), name, parameter.path("schema"));
        if (value instanceof ArrayNode several) {
            StringBuilder joined = new StringBuilder();
            several.forEach(one -> joined.append(joined.isEmpty() ? "" : ",").append(one.asText()));
            return joined.toString();
        }
        return whole(value.asText());
    }

    /** One that was given, or with another place in it. */
    private String cursor(Contract.Operation operation) {
        String given = pool.value(Asked.resource(operation), "nextCursor")
                .map(JsonNode::asText)
                .orElse("eA");
        if (!spoils(70)) {
            return given;
        }
        String plain = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        String[] parts = plain.split(" ", 3);
        parts[chance.in100(80) ? parts.length - 1 : chance.below(parts.length)] = whole(chance.of(
                chance.of(Hostile.DAYS),
                chance.of(Hostile.NUMBERS),
                chance.of(Hostile.TEXTS),
                chance.of(Hostile.MOMENTS),
                chance.of(Hostile.IDS)));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(" ", parts).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(Contract.Operation operation, Row row) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", spoils(8) ? accepted() : "*/*");
        String id = row.path().getOrDefault("attachmentId", row.path().getOrDefault("memberId", row.id()));
        if (operation.takes("If-Match") && !spoils(10)) {
            headers.put("If-Match", spoils(10) ? tag() : '"' + pool.version(id).orElse("0") + '"');
        }
        if (operation.takes("If-None-Match") && chance.in100(10)) {
            headers.put(
                    "If-None-Match", chance.in100(50) ? '"' + pool.version(id).orElse("0") + '"' : tag());
        }
        if (operation.takes("Idempotency-Key") && (operation.id().startsWith("batch") || chance.in100(15))) {
            headers.put("Idempotency-Key", chance.in100(80) ? UUID.randomUUID().toString() : key());
        }
        if (operation.takes("Prefer") && spoils(30)) {
            headers.put("Prefer", chance.of("handling=strict", "handling=lenient", "x", ";;", "handling=strict, a=b"));
        }
        if (chance.in100(5)) {
            headers.put(
                    "Accept-Language", chance.of("en", "zh-CN", "*", "xx-YY;q=2", ";;;", "en;q=a", "1".repeat(500)));
        }
        if (chance.in100(2)) {
            headers.put("X-Request-Id", chance.of("a", "%0a", "x".repeat(300), "<b>", "a b"));
        }
        if (chance.in100(2)) {
            headers.put(
                    "traceparent", chance.of("00-x-y-01", "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00", ""));
        }
        return headers;
    }

    private String accepted() {
        return chance.of(
                "application/json",
                "text/html",
                "application/*;q=0.1, */*;q=0",
                "*",
                ";",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/json;q=x",
                "application/problem+json",
                "x/y".repeat(100));
    }

    private String tag() {
        return chance.of(
                "\"0\"", "W/\"1\"", "*", "", "\"", "1", "\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\"", "\"a\"");
    }

    private String key() {
        return chance.of("k1", "k2", "k3", "", " ", "x".repeat(100), "x".repeat(101), "'\"", "%00");
    }

    private Request body(Request request, Contract.Operation operation) {
        if (operation.isForm()) {
            return request.header("Content-Type", spoils(8) ? type(operation) : Parts.TYPE)
                    .body(parts.form());
        }
        if (!operation.hasBody()) {
            return chance.in100(3) && !operation.method().equals("GET")
                    ? request.header("Content-Type", "application/json").body("{}".getBytes(StandardCharsets.UTF_8))
                    : request;
        }
        String type = spoils(6) ? type(operation) : operation.bodyType();
        return (spoils(1) ? request : request.header("Content-Type", type)).body(content(operation));
    }

    private String type(Contract.Operation operation) {
        return chance.of(
                "text/plain",
                "application/xml",
                "application/json; charset=GB18030",
                "application/json; charset=nothing",
                operation.bodyType() + "; charset=utf-8",
                "application/merge-patch+json",
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "*/*",
                "json",
                "application/*");
    }

    private byte[] content(Contract.Operation operation) {
        JsonNode schema = operation
                .text()
                .at("/requestBody/content")
                .path(operation.bodyType())
                .path("schema");
        JsonNode body = chance.in100(50)
                ? values.value(Asked.resource(operation), "", schema)
                : real(Asked.resource(operation), Surface.example(operation).deepCopy());
        int spoilt = wild ? chance.below(4) : 0;
        for (int i = 0; i < spoilt; i++) {
            spoiler.spoil(body);
        }
        if (MAKES_PROGRAMMES.contains(operation.id()) && body instanceof ObjectNode object && object.has("year")) {
            object.put("year", 2024);
        }
        return spoiler.written(body, spoils(12));
    }

    /** An example with the ids of rows that are there. */
    private JsonNode real(String resource, JsonNode example) {
        if (example instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean id = field.getValue().isTextual() && Pool.isReference(field.getKey());
                if (field.getKey().endsWith("Ids")) {
                    field.setValue(JsonNodeFactory.instance.arrayNode().add(pool.reference(field.getKey())));
                } else if (id) {
                    field.setValue(new TextNode(pool.reference(field.getKey())));
                } else if (field.getKey().equals("name") && chance.in100(50)) {
                    field.setValue(new TextNode("名称 " + chance.below(1_000_000)));
                } else if (List.of("kind", "code", "etag").contains(field.getKey())) {
                    pool.value(resource, field.getKey()).ifPresent(field::setValue);
                } else {
                    real(Pool.within(resource, field.getKey()), field.getValue());
                }
            });
        }
        if (example.isArray()) {
            example.forEach(part -> real(resource, part));
        }
        return example;
    }
}
