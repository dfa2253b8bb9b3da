package cn.tongxin.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What differs from one telling of the story to the next: ids, instants, names that are taken only once, cursors,
 * secrets. An id of the examples is learned where an answer holds a new one in the place of a recorded one.
 */
final class Mirror {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");
    private static final Pattern TAG = Pattern.compile("\"(\\d+)-[^\"]+\"");

    /** The moment of the examples; what is made later by hours, such as the end of a secret, stays so. */
    private static final Instant TOLD_AT = Instant.parse("2024-08-01T02:00:00Z");

    private static final String TOLD_ON = "2024-08-01";
    private static final String TOLD_ON_IN_WORDS = "2024年8月1日";

    /** Fields that hold something new each time. */
    private static final Set<String> NEW_EACH_TIME =
            Set.of("nextCursor", "secret", "screenKey", "temporaryPassword", "traceId");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private static final String NONE = "0".repeat(64);

    private static final String FILE_SIZE = "fileSize";

    /** How far the audit trail goes, and how long a file of it is. */
    private static final Set<String> PLACES = Set.of("upTo", "anchorNumber", FILE_SIZE);

    /** Before the story begins. */
    private static final Set<String> LONG_AGO = Set.of("firstNotedAt", "lastNotedAt", "filedAt");

    private static final int USUAL_SIZE = 1843;

    private static final String BEFORE = "2024-07-01T02:00:00Z";

    /** Given, and not entered: numbers of appeals, numbers in place of what was anonymized, ids of clients. */
    private static final Set<String> NUMBERS = Set.of("number", "clientId");

    private static final Pattern GIVEN = Pattern.compile("20\\d\\d-\\d{5}|X-[0-9A-Z]{16}|agency-[0-9a-f]{12}");

    private final Instant start = Instant.now().minusMillis(1);
    private final String today = LocalDate.now(HERE).toString();
    private final String todayInWords = DateTimeFormatter.ofPattern("yyyy年M月d日").format(LocalDate.now(HERE));
    private final Map<String, String> real = new HashMap<>();
    private final Map<String, String> example = new HashMap<>();
    private final Map<String, String> realPlaces = new HashMap<>();
    private final Map<String, String> examplePlaces = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A text of the examples that is another one in this telling. */
    void text(String told, String meant) {
        texts.put(told, meant);
    }

    void bind(String told, String meant) {
        real.put(told, meant);
        example.put(meant, told);
    }

    /** From the examples into this telling. */
    String real(String told) {
        if (realPlaces.containsKey(told)) {
            return realPlaces.get(told);
        }
        String meant = ID.matcher(told).replaceAll(id -> real.getOrDefault(id.group(), id.group()));
        if (real.containsKey(meant)) {
            return real.get(meant);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            meant = meant.replace(text.getKey(), text.getValue());
        }
        return meant;
    }

    JsonNode real(JsonNode told) {
        return mapped(told, text -> real(text));
    }

    private static JsonNode mapped(JsonNode tree, java.util.function.UnaryOperator<String> change) {
        if (tree instanceof ObjectNode object) {
            ObjectNode mapped = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> mapped.set(field.getKey(), mapped(field.getValue(), change)));
            return mapped;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode mapped = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> mapped.add(mapped(item, change)));
            return mapped;
        }
        if (tree.isIntegralNumber()) {
            String meant = change.apply(tree.asText());
            return meant.equals(tree.asText()) ? tree : IntNode.valueOf(Integer.parseInt(meant));
        }
        return tree.isTextual() ? TextNode.valueOf(change.apply(tree.textValue())) : tree;
    }

    /**
     * From this telling back into the examples.
     *
     * @param recorded what the example has in this place
     * @param place where this is, so that what is recorded for the first time gets an id that does not change
     */
    JsonNode told(JsonNode answer, @Nullable JsonNode recorded, String place) {
        if (answer instanceof ObjectNode object) {
            ObjectNode told = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> {
                JsonNode before = recorded == null ? null : recorded.get(field.getKey());
                String there = place + "/" + field.getKey();
                if (isPlace(object, field)) {
                    told.set(
                            field.getKey(),
                            field.getKey().equals(FILE_SIZE)
                                    ? IntNode.valueOf(USUAL_SIZE)
                                    : place(field.getValue().asText(), before, there));
                    return;
                }
                if (LONG_AGO.contains(field.getKey())) {
                    told.set(field.getKey(), TextNode.valueOf(BEFORE));
                    return;
                }
                told.set(
                        field.getKey(),
                        isNewEachTime(field.getKey(), field.getValue().asText())
                                ? TextNode.valueOf(renewed(field.getValue().asText(), before, there))
                                : told(field.getValue(), before, there));
            });
            return told;
        }
        if (answer instanceof ArrayNode array) {
            ArrayNode told = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                told.add(told(array.get(i), recorded == null ? null : recorded.get(i), place + "/" + i));
            }
            return told;
        }
        return answer.isTextual()
                ? TextNode.valueOf(told(answer.textValue(), recorded == null ? null : recorded.textValue(), place))
                : answer;
    }

    /** The number of an entry of the audit trail is known by the digest beside it. */
    private static boolean isPlace(ObjectNode object, Map.Entry<String, JsonNode> field) {
        return field.getValue().isIntegralNumber()
                && (PLACES.contains(field.getKey()) || (field.getKey().equals("number") && object.has("digest")));
    }

    /** A number of seven digits that no amount has. */
    private JsonNode place(String answer, @Nullable JsonNode recorded, String place) {
        String told = examplePlaces.computeIfAbsent(
                answer,
                fresh -> recorded == null
                        ? Integer.toString(1_000_000 + Math.floorMod(place.hashCode(), 9_000_000))
                        : recorded.asText());
        realPlaces.put(told, answer);
        return IntNode.valueOf(Integer.parseInt(told));
    }

    private static boolean isNewEachTime(String field, String value) {
        return NEW_EACH_TIME.contains(field)
                || (NUMBERS.contains(field) && GIVEN.matcher(value).matches());
    }

    String told(String answer, @Nullable String recorded, String place) {
        if (DIGEST.matcher(answer).matches() && !answer.equals(NONE)) {
            return digest(answer, recorded, place);
        }
        String text = ids(answer, recorded, place);
        text = INSTANT.matcher(text).replaceAll(this::instant);
        text = text.replace(today, TOLD_ON).replace(todayInWords, TOLD_ON_IN_WORDS);
        for (Map.Entry<String, String> pair : example.entrySet()) {
            if (!ID.matcher(pair.getKey()).matches()) {
                text = text.replace(pair.getKey(), pair.getValue());
            }
        }
        for (Map.Entry<String, String> pair : texts.entrySet()) {
            text = text.replace(pair.getValue(), pair.getKey())
                    .replace(Request.encoded(pair.getValue()), Request.encoded(pair.getKey()));
        }
        return text;
    }

    /** A version stays; the digest beside it is of ids and instants. */
    static String tag(String etag) {
        return TAG.matcher(etag).replaceAll("\"$1-5f0c2a91\"");
    }

    private String ids(String answer, @Nullable String recorded, String place) {
        Iterator<String> before = ID.matcher(recorded == null ? "" : recorded)
                .results()
                .map(MatchResult::group)
                .toList()
                .iterator();
        Matcher found = ID.matcher(answer);
        StringBuilder told = new StringBuilder();
        for (int i = 0; found.find(); i++) {
            String there = place + "#" + i;
            String candidate = before.hasNext() ? before.next() : made(there);
            if (!example.containsKey(found.group())) {
                bind(real.containsKey(candidate) ? made(there) : candidate, found.group());
            }
            found.appendReplacement(told, Objects.requireNonNull(example.get(found.group())));
        }
        return found.appendTail(told).toString();
    }

    private String digest(String answer, @Nullable String recorded, String place) {
        if (!example.containsKey(answer)) {
            String half = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .replace("-", "");
            bind(recorded == null || real.containsKey(recorded) ? half + half : recorded, answer);
        }
        return Objects.requireNonNull(example.get(answer));
    }

    /** Looks like an id of ours, and is the same whenever it is recorded. */
    private static String made(String place) {
        String digest = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return "0190f1a0-%s-7%s-8%s-%s"
                .formatted(
                        digest.substring(0, 4),
                        digest.substring(4, 7),
                        digest.substring(7, 10),
                        digest.substring(10, 22));
    }

    /** For what is opaque: the recorded word, or one that is made up. */
    private String renewed(String answer, @Nullable JsonNode recorded, String place) {
        if (!example.containsKey(answer)) {
            String before = recorded == null ? "" : recorded.asText();
            String fresh = GIVEN.matcher(answer).matches()
                    ? answer
                    : "example-" + made(place).substring(24);
            bind(before.isEmpty() || real.containsKey(before) ? fresh : before, answer);
        }
        return Objects.requireNonNull(example.get(answer));
    }

    private String instant(MatchResult found) {
        Instant at = Instant.parse(found.group());
        if (at.isBefore(start)) {
            return found.group();
        }
        long hours = Math.round(Duration.between(start, at).toSeconds() / 3600.0);
        return TOLD_AT.plus(Duration.ofHours(hours)).toString();
    }
}
