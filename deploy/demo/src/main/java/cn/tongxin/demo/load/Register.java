package cn.tongxin.demo.load;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Patience;
import cn.tongxin.demo.http.Unreachable;

/**
 * A list that has no external ids: what is in it is looked up, and only what is missing is created. When an answer got
 * lost, the list is read again before anything is created again.
 */
final class Register {
    private final Api api;
    private final String path;
    private final Function<JsonNode, String> key;
    private @Nullable Map<String, JsonNode> known;

    /**
     * @param path of the list
     * @param key tells two of them apart
     */
    Register(Api api, String path, Function<JsonNode, String> key) {
        this.api = api;
        this.path = path;
        this.key = key;
    }

    JsonNode obtain(String wanted, Supplier<JsonNode> content) {
        return Patience.repeat(() -> {
            var found = known().get(wanted);
            return found == null ? create(content.get()) : found;
        });
    }

    private Map<String, JsonNode> known() {
        var read = known;
        if (read == null) {
            read = api.all(path).stream().collect(Collectors.toMap(key, item -> item, (one, other) -> one));
            known = read;
        }
        return read;
    }

    private JsonNode create(JsonNode content) {
        try {
            var created = api.post(path.replaceFirst("\\?.*", ""), content);
            known().put(key.apply(created), created);
            return created;
        } catch (Unreachable lost) {
            known = null;
            throw lost;
        }
    }
}
