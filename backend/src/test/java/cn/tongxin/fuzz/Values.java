package cn.tongxin.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.story.Contract;

/** Values as a schema wants them: such as rows really have, and such as lie at its bounds. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Contract contract;
    private final Pool pool;
    private final Chance chance;

    Values(Contract contract, Pool pool, Chance chance) {
        this.contract = contract;
        this.pool = pool;
        this.chance = chance;
    }

    JsonNode value(String resource, String name, JsonNode wanted) {
        return value(resource, name, wanted, 0);
    }

    private JsonNode value(String resource, String name, JsonNode wanted, int depth) {
        JsonNode schema = one(contract.meant(wanted));
        if (schema.has("enum")) {
            JsonNode all = schema.path("enum");
            return all.get(chance.below(all.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(resource, schema, depth);
            case "array" -> array(resource, name, schema, depth);
            case "boolean" -> JSON.booleanNode(chance.in100(50));
            case "integer", "number" -> number(resource, name, schema);
            case "null" -> JSON.nullNode();
            default -> text(resource, name, schema);
        };
    }

    /** One of several that are allowed. */
    private JsonNode one(JsonNode schema) {
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(several)) {
                JsonNode all = schema.path(several);
                int which = chance.in100(95) ? 0 : chance.below(all.size());
                return one(contract.meant(all.get(which)));
            }
        }
        return schema;
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(chance.below(type.size())).asText() : type.asText("object");
    }

    private ObjectNode object(String resource, JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || (depth < DEEPEST && chance.in100(35))) {
                String part =
                        contract.meant(field.getValue()).path("type").asText().matches("object|array")
                                ? Pool.within(resource, field.getKey())
                                : resource;
                object.set(field.getKey(), value(part, field.getKey(), field.getValue(), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(String resource, String name, JsonNode schema, int depth) {
        int most = Math.min(schema.path("maxItems").asInt(4), 4);
        int many = Math.max(schema.path("minItems").asInt(0), chance.below(most + 1));
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < many; i++) {
            array.add(value(resource, name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode number(String resource, String name, JsonNode schema) {
        Optional<JsonNode> known = pool.value(resource, name).filter(JsonNode::isNumber);
        if (known.isPresent() && chance.in100(50)) {
            return known.get();
        }
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1000);
        return JSON.numberNode(chance.of(least, least + 1, most, most - 1, least + chance.below(100)));
    }

    private JsonNode text(String resource, String name, JsonNode schema) {
        if (Pool.isReference(name) && chance.in100(85)) {
            return JSON.textNode(pool.reference(name));
        }
        String format = schema.path("format").asText();
        if (format.equals("uuid")) {
            return JSON.textNode(chance.of(Hostile.IDS.subList(0, 3)));
        }
        Optional<JsonNode> known = pool.value(resource, name).filter(JsonNode::isTextual);
        if (known.isPresent() && chance.in100(70)) {
            return known.get();
        }
        return JSON.textNode(invented(format, schema));
    }

    private String invented(String format, JsonNode schema) {
        if (format.equals("date")) {
            return chance.in100(90) ? day() : chance.of(Hostile.DAYS);
        }
        if (format.equals("date-time")) {
            return chance.in100(90) ? day() + "T09:00:00+08:00" : chance.of(Hostile.MOMENTS);
        }
        if (schema.path("pattern").asText().contains("A-Z")) {
            return "F" + chance.below(100_000);
        }
        int most = schema.path("maxLength").asInt(40);
        int length = chance.of(Math.max(1, schema.path("minLength").asInt(1)), most, Math.min(most, 8));
        return chance.of("x", "一", "𠮷", "7", "A").repeat(length);
    }

    private String day() {
        return "2024-%02d-%02d".formatted(1 + chance.below(12), 1 + chance.below(28));
    }
}
