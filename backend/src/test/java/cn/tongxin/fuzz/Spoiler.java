package cn.tongxin.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/** Makes something of a sound body that nobody thought of. */
final class Spoiler {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Chance chance;

    Spoiler(Chance chance) {
        this.chance = chance;
    }

    /** A place in a tree. */
    private record Place(ContainerNode<?> within, String field, int index) {
        void put(JsonNode value) {
            if (within instanceof ObjectNode object) {
                object.set(field, value);
            } else if (within instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void remove() {
            if (within instanceof ObjectNode object) {
                object.remove(field);
            } else if (within instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }

    private static void places(JsonNode tree, List<Place> places) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> places.add(new Place(object, field.getKey(), 0)));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, "", i));
            }
        }
        tree.forEach(part -> places(part, places));
    }

    /** Changes one place of a tree. */
    void spoil(JsonNode tree) {
        List<Place> places = new ArrayList<>();
        places(tree, places);
        if (places.isEmpty() || chance.in100(5)) {
            if (tree instanceof ObjectNode object) {
                object.set(chance.of("unknown", "id", "status", "etag", "", "__proto__", "\u0000"), anything());
            }
            return;
        }
        Place place = chance.of(places);
        if (chance.in100(15)) {
            place.remove();
        } else {
            place.put(anything());
        }
    }

    JsonNode anything() {
        return switch (chance.below(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(chance.in100(50));
            case 2, 3, 4 -> JSON.rawValueNode(new RawValue(chance.of(Hostile.NUMBERS)));
            case 5 -> JSON.textNode(chance.of(Hostile.DAYS));
            case 6 -> JSON.textNode(chance.of(Hostile.MOMENTS));
            case 7 -> JSON.textNode(chance.of(Hostile.IDS));
            case 8 ->
                chance.of(JSON.arrayNode(), JSON.objectNode(), JSON.arrayNode().addNull());
            case 9 -> JSON.arrayNode().add(chance.of(Hostile.TEXTS)).add(1).addNull();
            default -> JSON.textNode(chance.of(Hostile.TEXTS));
        };
    }

    /** A body as bytes: those that it should have, or others. */
    byte[] written(JsonNode body, boolean mangled) {
        String text = escaped(body.toString());
        return mangled ? mangled(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lone surrogates come in as escapes only. */
    private static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean pair = Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                written.append(sign).append(text.charAt(++i));
            } else if (Character.isSurrogate(sign)) {
                written.append("\\u%04x".formatted((int) sign));
            } else {
                written.append(sign);
            }
        }
        return written.toString();
    }

    private byte[] mangled(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (chance.below(14)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(bytes, chance.below(bytes.length + 1));
            case 2 -> flipped(bytes);
            case 3 -> text.getBytes(StandardCharsets.UTF_16);
            case 4 -> text.getBytes(Charset.forName("GB18030"));
            case 5 -> utf8("\ufeff" + text);
            case 6 -> utf8(text + text);
            case 7 -> utf8("[".repeat(chance.of(10, 999, 1001, 5000)));
            case 8 -> utf8("{\"a\":".repeat(chance.of(10, 999, 1001, 5000)) + "1");
            case 9 -> utf8(text.replaceFirst("\\{", "{\"x\":1,\"x\":2,"));
            case 10 -> utf8(text.replaceFirst("\"[^\"]*\"\\s*:", "$0 /* remark */"));
            case 11 ->
                utf8(chance.of("null", "1", "\"x\"", "[]", "{}", "true", "NaN", " ", "\u0000", "[null]", "[[]]"));
            case 12 -> utf8(text.replaceFirst(":", ":" + "1".repeat(1001) + ",\"y\":"));
            default -> chance.bytes(1 + chance.below(200));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        for (int i = 0; i < 3 && bytes.length > 0; i++) {
            bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
        }
        return bytes;
    }
}
