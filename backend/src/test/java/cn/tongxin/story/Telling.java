package cn.tongxin.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

/** One telling of the story: who speaks, what the ids of the examples are this time, and what was answered so far. */
final class Telling implements AutoCloseable {
    /** Which headers of an answer belong to an example. */
    private static final List<String> TOLD_HEADERS = List.of("ETag", "Location", "Link");

    /** Parts of an address, the innermost thing first. */
    private static final List<String> THINGS = List.of("attachmentId", "memberId", "deliveryId", "id");

    final Contract contract;
    final Mirror mirror = new Mirror();
    final People people;
    final Requests requests;
    private final Background background;
    private final Neighbours neighbours;
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();

    Telling(EntityManager database) {
        background = new Background(database);
        TestTrail.haveAnArchive();
        String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        mirror.text("示例", "示例" + mark);
        mirror.text("EXAMPLE", "EXAMPLE_" + mark);
        mirror.text("example-user", "example-user-" + mark.toLowerCase(java.util.Locale.ROOT));
        neighbours = new Neighbours(mirror.real("EXAMPLE-finance"), mirror.real("example-user-before"));
        mirror.text("https://oa.example/tongxin", neighbours.url());
        people = new People(mirror);
        Request document = new Request(
                "GET", "/api/openapi", Map.of("format", "json"), Map.of(), people.token("admin"), Request.NOTHING);
        contract = new Contract(document.send().json());
        requests = new Requests(contract, mirror, people);
    }

    Answer answer(Step step) {
        Request request = requests.of(step);
        if (step.sleeps()) {
            return background.asleep(request::send);
        }
        return step.until().isEmpty()
                ? request.send()
                : Waiting.until(
                        request::send,
                        answer -> step.until().entrySet().stream()
                                .allMatch(wanted -> mirror.real(wanted.getValue())
                                        .equals(answer.json().at(wanted.getKey()))));
    }

    /** With the version that was answered last, which a new step before may have moved; in bodies where a ? stands. */
    Step versioned(Step step) {
        if (step.body() != null) {
            version(step.body());
        }
        if (!step.succeeds() || !step.headers().containsKey("If-Match")) {
            return step;
        }
        String tag = THINGS.stream()
                .flatMap(part -> Stream.ofNullable(step.path().get(part)))
                .findFirst()
                .map(thing -> versions.getOrDefault(thing, "0"))
                .orElseThrow();
        Map<String, String> headers = new LinkedHashMap<>(step.headers());
        headers.put("If-Match", '"' + tag + '"');
        return step.asked(headers);
    }

    private void version(JsonNode chosen) {
        if (chosen instanceof ObjectNode one && "?".equals(one.path("etag").asText())) {
            one.put("etag", versions.getOrDefault(one.path("id").asText(), "0"));
        }
        chosen.forEach(this::version);
    }

    private void remember(JsonNode told) {
        if (told.path("id").isTextual() && told.path("etag").isTextual()) {
            versions.put(told.path("id").asText(), told.path("etag").asText());
        }
        told.forEach(this::remember);
    }

    /** The step with what was answered now, in the words of the examples. */
    Step told(Step step, Answer answer) {
        String place = step.operation() + count.merge(step.operation(), 1, Integer::sum);
        JsonNode body = answer.isJson() ? mirror.told(answer.json(), step.answer(), place) : null;
        Map<String, String> headers = new LinkedHashMap<>();
        TOLD_HEADERS.stream()
                .filter(name -> !answer.header(name).isEmpty())
                .forEach(name -> headers.put(name, told(answer, name)));
        if (!answer.isJson() && !answer.mediaType().isEmpty()) {
            headers.put("Content-Type", answer.mediaType());
        }
        if (body != null) {
            remember(body);
        }
        return step.answered(answer.status(), headers, body);
    }

    /** Ids in headers stand in the body, too, so that they are known by now. */
    private String told(Answer answer, String header) {
        String value = answer.header(header);
        return header.equals("ETag") ? Mirror.tag(value) : mirror.told(value, null, header);
    }

    @Override
    public void close() {
        neighbours.close();
    }
}
