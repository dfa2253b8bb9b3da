package cn.tongxin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.bench.site.Caller;

/**
 * A hundred organizations in ten alliances, made through the API; two of them change their alliance within a month, so
 * that sums of months alone do not answer everything.
 *
 * @param organizations in the order in which they were made; the first one has a fifth of all records
 */
public record Town(UUID programme, List<UUID> organizations) {
    /** Place of an organization that leads an alliance of ten; the first one leads none. */
    public static final int LEAD = 5;

    private static final int ALLIANCES = 10;
    private static final int UNITS = 100;

    static final String NOTE = "town.txt";

    static Town read(Path note) throws IOException {
        List<UUID> ids = Files.readAllLines(note).stream().map(UUID::fromString).toList();
        return new Town(ids.getFirst(), ids.subList(1, ids.size()));
    }

    void write(Path note) throws IOException {
        List<String> ids = new ArrayList<>(List.of(programme.toString()));
        organizations.forEach(unit -> ids.add(unit.toString()));
        Files.write(note, ids);
    }

    static Town found(Caller committee) {
        JsonNode programme = committee.post("/programmes", body("year", 2024, "name", "方案 2024"));
        String id = programme.path("id").asText();
        committee.post("/programmes/" + id + "/publish", programme, Map.of());
        List<String> alliances = new ArrayList<>();
        for (int i = 0; i < ALLIANCES; i++) {
            alliances.add(committee
                    .post("/alliances", body("programmeId", id, "name", "联盟 " + i, "sortOrder", i))
                    .path("id")
                    .asText());
        }
        List<UUID> organizations = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            organizations.add(unit(committee, i));
            join(committee, alliances, i, organizations.getLast());
        }
        return new Town(UUID.fromString(id), organizations);
    }

    private static UUID unit(Caller committee, int number) {
        return UUID.fromString(committee
                .post(
                        "/organizations",
                        body(
                                "name",
                                "单位 " + number,
                                "kind",
                                number > 0 && number <= ALLIANCES ? "PARTY_DEPARTMENT" : "GOVERNMENT_DEPARTMENT",
                                "sortOrder",
                                number,
                                "activeFrom",
                                "2000-01-01"))
                .path("id")
                .asText());
    }

    private static void join(Caller committee, List<String> alliances, int number, UUID unit) {
        String role = number > 0 && number <= ALLIANCES ? "LEAD" : "MEMBER";
        boolean moves = number >= UNITS - 2;
        Map<String, Object> first = body("organizationId", unit, "role", role, "from", "2024-01-01");
        if (moves) {
            first.put("to", "2024-05-14");
        }
        committee.post("/alliances/" + alliances.get(number % ALLIANCES) + "/members", first);
        if (moves) {
            committee.post(
                    "/alliances/" + alliances.get((number + 1) % ALLIANCES) + "/members",
                    body("organizationId", unit, "role", role, "from", "2024-05-15"));
        }
    }

    private static Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
