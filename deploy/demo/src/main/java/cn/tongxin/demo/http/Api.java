package cn.tongxin.demo.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A REST API with one caller's token. Answers are JSON, missing where there is no body.
 *
 * @param base what comes before every path
 */
public record Api(URI base, Token token) {
    private static final int PAGE = 200;

    public JsonNode get(String path) {
        return Wire.send(request(path).GET().build());
    }

    public JsonNode put(String path, JsonNode body) {
        return Wire.send(json(path).PUT(of(body)).build());
    }

    public JsonNode post(String path, JsonNode body) {
        return Wire.send(json(path).POST(of(body)).build());
    }

    /** Files one document, as a form in a browser does. */
    public JsonNode upload(String path, String fileName, byte[] content) {
        return Wire.send(request(path)
                .header("Content-Type", Form.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(Form.of(fileName, content)))
                .build());
    }

    /** A change of state names the version that it was decided on. */
    public JsonNode post(String path, JsonNode version, JsonNode body) {
        return Wire.send(json(path)
                .header("If-Match", '"' + version.path("etag").asText() + '"')
                .POST(of(body))
                .build());
    }

    /** Puts something else in the place of what was looked at. */
    public JsonNode put(String path, JsonNode version, JsonNode body) {
        return Wire.send(json(path)
                .header("If-Match", '"' + version.path("etag").asText() + '"')
                .PUT(of(body))
                .build());
    }

    /** Changes the named fields of what is there. */
    public JsonNode patch(String path, JsonNode version, JsonNode body) {
        return Wire.send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", '"' + version.path("etag").asText() + '"')
                .method("PATCH", of(body))
                .build());
    }

    /** Takes away what was looked at. */
    public JsonNode delete(String path, JsonNode version) {
        return Wire.send(request(path)
                .header("If-Match", '"' + version.path("etag").asText() + '"')
                .DELETE()
                .build());
    }

    /** A change of state, for verbs that take no body. */
    public JsonNode postEmpty(String path, JsonNode version) {
        return Wire.send(request(path)
                .header("If-Match", '"' + version.path("etag").asText() + '"')
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Every item of a list, page after page. */
    public List<JsonNode> all(String path) {
        var first = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        var items = new ArrayList<JsonNode>();
        var page = get(first);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("nextCursor")) {
            var cursor = page.path("nextCursor").asText();
            page = get(first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private HttpRequest.Builder request(String path) {
        return Wire.request(URI.create(base + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .header("Accept-Language", "zh-CN");
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher of(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(Json.write(body));
    }
}
