package cn.tongxin.shared.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.shared.problem.Malformed;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Many things to enter in one request; each is read by itself, so that one that cannot be read does not spoil the others.
 *
 * @param items each the fields of entering one, and the caller's own key as {@code externalId}
 */
public record BatchBody(
        @NotNull @Size(min = 1, max = BatchBody.MOST) List<JsonNode> items) {
    public static final int MOST = 1000;

    private static final String KEY = "externalId";

    /**
     * One of them as it was read.
     *
     * @param content absent where it cannot be read
     * @param refusal why not
     */
    public record Item<T>(
            @Nullable String externalId,
            @Nullable T content,
            @Nullable ProblemException refusal) {}

    /** Reads the items as what they stand for. */
    @ApplicationScoped
    public static class Reader {
        @Inject
        ObjectMapper json;

        public <T> List<Item<T>> read(BatchBody body, Class<T> type) {
            return body.items().stream().map(item -> one(item, type)).toList();
        }

        private <T> Item<T> one(JsonNode item, Class<T> type) {
            if (!(item instanceof ObjectNode given)) {
                return new Item<>(null, null, ProblemException.of(ProblemType.MALFORMED_REQUEST));
            }
            // Its own level only: what lies below is read and never written.
            ObjectNode fields = json.createObjectNode();
            fields.setAll(given);
            JsonNode key = fields.remove(KEY);
            if (key != null && !key.isTextual()) {
                return new Item<>(null, null, ProblemException.field(ProblemType.MALFORMED_REQUEST, KEY, "wrong-type"));
            }
            String externalId = key == null ? null : key.textValue();
            try {
                return new Item<>(externalId, json.treeToValue(fields, type), null);
            } catch (JsonProcessingException wrong) {
                return new Item<>(externalId, null, Malformed.of(wrong));
            }
        }
    }
}
