package cn.tongxin.story;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a step becomes a request in one telling. */
record Requests(Contract contract, Mirror mirror, People people) {
    static final String NOBODYS = "01a20000-0000-7000-8000-00000000dead";
    static final String STALE = "\"999999\"";
    private static final String BOUNDARY = "part-of-an-example";

    /** The request of a step in this telling. */
    Request of(Step step) {
        Contract.Operation operation = contract.operation(step.operation());
        String address = operation.path();
        for (Map.Entry<String, String> part : step.path().entrySet()) {
            address = address.replace("{" + part.getKey() + "}", Request.encoded(mirror.real(part.getValue())));
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(
                "Accept",
                operation.text().at("/responses/200/content").has("application/json") ? "application/json" : "*/*");
        step.headers().forEach((name, value) -> headers.put(name, mirror.real(value)));
        Map<String, String> query = new LinkedHashMap<>();
        step.query().forEach((name, value) -> query.put(name, mirror.real(value)));
        Request bare =
                new Request(operation.method(), address, query, headers, people.token(step.as()), Request.NOTHING);
        return withBody(bare, step, operation);
    }

    private Request withBody(Request bare, Step step, Contract.Operation operation) {
        if (step.file() != null) {
            return bare.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .body(form(step.file(), content(step.file())));
        }
        JsonNode body = step.body();
        if (body == null) {
            return bare;
        }
        return bare.header("Content-Type", operation.bodyType())
                .body(mirror.real(body).toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] content(String file) {
        byte[] content = Story.file(file);
        return file.endsWith(".csv")
                ? mirror.real(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    private static byte[] form(String name, byte[] content) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] form = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(content, 0, form, head.length, content.length);
        System.arraycopy(tail, 0, form, head.length + content.length, tail.length);
        return form;
    }

    /** Whether somebody may never do this, whatever it is done to: that is said before it is looked for. */
    boolean forbids(Step step, String person) {
        Request request = of(step).by(people.token(person)).without("If-Match");
        String address = request.address();
        for (Map.Entry<String, String> part : step.path().entrySet()) {
            if (isId(part.getKey())) {
                address = address.replace(mirror.real(part.getValue()), NOBODYS);
            }
        }
        return request.at(address).send().status() == 403;
    }

    static boolean isId(String part) {
        return part.equals("id") || (part.endsWith("Id") && !part.equals("externalId"));
    }

    /** The same request with something else in it that is sound, too. */
    Request another(Step step) {
        Request request = of(step);
        if (request.headers().containsKey("If-Match")) {
            return request.header("If-Match", STALE);
        }
        JsonNode body = step.body();
        if (step.file() != null) {
            return request.body(form("another-" + step.file(), content(step.file())));
        }
        if (body != null) {
            JsonNode other = mirror.real(body);
            if (reword(other)) {
                return request.body(other.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return step.query().containsKey("month") ? request.query("month", "2024-03") : elsewhere(step, request);
    }

    private Request elsewhere(Step step, Request request) {
        String address = request.address();
        for (String part : step.path().values()) {
            address = address.replace(mirror.real(part), NOBODYS);
        }
        return request.at(address);
    }

    /** Changes the first words of people in it, or else the first number. */
    private static boolean reword(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String text = field.getValue().asText();
                if (field.getValue().isTextual() && text.codePoints().anyMatch(Character::isIdeographic)) {
                    object.put(field.getKey(), text + "二");
                    return true;
                }
                if (field.getKey().equals("digest")) {
                    object.put("digest", "f".repeat(64));
                    return true;
                }
                if (field.getKey().equals("etag")) {
                    object.put("etag", "999999");
                    return true;
                }
                if (field.getKey().equals("username")) {
                    object.put("username", text + "-2");
                    return true;
                }
            }
        }
        for (JsonNode part : tree) {
            if (reword(part)) {
                return true;
            }
        }
        return false;
    }
}
