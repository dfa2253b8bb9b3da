package cn.tongxin.reach;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;
import cn.tongxin.testing.Caller;

/** The whole contract, and requests for each of its operations as each kind of caller sends them. */
public final class Surface {
    private static final String ROOT = "/api/v1";
    private static final String BOUNDARY = "part-of-an-attack";

    final Contract contract;
    final Who.TwoAlliances two = Who.TwoAlliances.made();
    private final Map<Who, String> tokens = new EnumMap<>(Who.class);

    Surface() {
        contract = served();
        for (Who who : Who.values()) {
            tokens.put(who, who.in(two).token());
        }
    }

    /** As the application serves it. */
    public static Contract served() {
        Request document = new Request(
                "GET", "/api/openapi", Map.of("format", "json"), Map.of(), Caller.ADMIN.token(), Request.NOTHING);
        return new Contract(document.send().json());
    }

    List<Contract.Operation> operations() {
        return contract.operations().values().stream()
                .sorted(Comparator.comparing(Contract.Operation::id))
                .toList();
    }

    /** Without what all addresses begin with. */
    static String address(Contract.Operation operation) {
        return operation.path().substring(ROOT.length());
    }

    /** The request of the contract's example. */
    Request request(Contract.Operation operation, Row row, Who who) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", "*/*");
        if (!row.etag().isEmpty() && !operation.method().equals("GET")) {
            headers.put("If-Match", '"' + row.etag() + '"');
        }
        Request bare = new Request(
                operation.method(),
                ROOT + row.in(address(operation)),
                Map.of(),
                headers,
                tokens.get(who),
                Request.NOTHING);
        if (operation.isForm()) {
            return bare.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .body(form());
        }
        return operation.hasBody() ? body(bare, operation, example(operation).toString()) : bare;
    }

    static Request body(Request request, Contract.Operation operation, String body) {
        return request.header("Content-Type", operation.bodyType()).body(body.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode example(Contract.Operation operation) {
        JsonNode content = operation.text().at("/requestBody/content").path(operation.bodyType());
        return content.has("example")
                ? content.path("example")
                : content.at("/examples").path(0).path("value");
    }

    private static byte[] form() {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What an answer tells, but for the mark of its request and the address that was asked. */
    static String told(Answer answer) {
        JsonNode body = answer.json().deepCopy();
        if (body instanceof ObjectNode object && answer.mediaType().endsWith("problem+json")) {
            object.remove(List.of("traceId", "instance"));
        }
        return answer.status() + " " + answer.mediaType() + " " + answer.header("ETag") + answer.header("Location")
                + " " + body;
    }
}
