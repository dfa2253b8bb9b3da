package cn.tongxin.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.reach.Row;

/**
 * What the answers told so far, to be asked with again: rows by their address, versions by their id, and values by the
 * name of their field. What changes something is only asked of rows that were made here.
 */
final class Pool {
    private static final int KEPT = 60;
    private static final Set<String> REFERENCES = Set.of("parent", "organization", "alliance", "programme");

    private final Chance chance;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, List<JsonNode>> values = new HashMap<>();
    private final Set<String> mine = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    Pool(Chance chance) {
        this.chance = chance;
    }

    /** A row that others hang on: it may be named, and is left as it is. */
    void fixed(String address, Row row) {
        rows.computeIfAbsent(address, any -> new ArrayList<>()).add(row);
        named.addAll(row.path().values());
    }

    /** A row that may be changed. */
    void own(String address, Row row) {
        rows.computeIfAbsent(address, any -> new ArrayList<>()).add(row);
        mine.addAll(row.path().values());
        versions.put(row.path().getOrDefault(last(address), row.id()), row.etag());
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('{') + 1, address.lastIndexOf('}'));
    }

    /** What a good answer taught. */
    void learn(Asked asked, int status, JsonNode answer) {
        String thing = asked.address() + (asked.address().contains("{id}") ? "/{" + asked.part() + "}" : "/{id}");
        if (status == 201 && asked.method().equals("PUT")) {
            made(asked.resource() + "/{id}", asked.row(), answer);
        } else if (status == 201) {
            made(asked.isAtList() ? thing : asked.resource() + "/{id}", asked.row(), answer);
        } else if (asked.isAtList()) {
            answer.path("items").forEach(item -> row(thing, asked.row(), item));
        }
        learn(asked.resource(), answer);
    }

    private void made(String thing, Row whole, JsonNode told) {
        mine.add(told.path("id").asText());
        row(thing, whole, told);
    }

    private void row(String thing, Row whole, JsonNode told) {
        if (told.path("id").isTextual()) {
            List<Row> known = rows.computeIfAbsent(thing, any -> new ArrayList<>());
            Map<String, String> path =
                    new HashMap<>(thing.indexOf('{') == thing.lastIndexOf('{') ? Map.of() : whole.path());
            path.put(last(thing), told.path("id").asText());
            keep(known, new Row(path, ""));
        }
    }

    private <T> void keep(List<T> known, T fresh) {
        if (known.size() < KEPT) {
            known.add(fresh);
        } else {
            known.set(chance.below(KEPT), fresh);
        }
    }

    private void learn(String resource, JsonNode told) {
        if (told.path("id").isTextual() && told.path("etag").isTextual()) {
            versions.put(told.path("id").asText(), told.path("etag").asText());
        }
        told.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                know(field.getKey(), field.getValue());
                know(resource + ":" + field.getKey(), field.getValue());
            } else {
                learn(field.getKey().equals("items") ? resource : within(resource, field.getKey()), field.getValue());
            }
        });
        if (told.isArray()) {
            told.forEach(part -> learn(resource, part));
        }
    }

    /** Parts of a thing have fields of their own, some called like those of the thing. */
    static String within(String resource, String field) {
        return resource + "." + field;
    }

    /** It is not there any more. */
    void forget(Asked asked) {
        rows.values()
                .forEach(known ->
                        known.removeIf(row -> row.path().equals(asked.row().path())));
    }

    private void know(String name, JsonNode value) {
        keep(values.computeIfAbsent(name, any -> new ArrayList<>()), value);
    }

    /** A row for an address of the contract: of the longest beginning that is known. */
    Optional<Row> row(String address, boolean changing) {
        return rows.keySet().stream()
                .filter(known -> address.equals(known) || address.startsWith(known + "/"))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(rows::get)
                .map(known -> changing ? known.stream().filter(this::isMine).toList() : known)
                .filter(known -> !known.isEmpty())
                .map(chance::of);
    }

    /** Whether that part of an address leads to something that was made here. */
    boolean isMine(String part) {
        return mine.contains(part);
    }

    private boolean isMine(Row row) {
        return mine.containsAll(row.path().values());
    }

    Optional<String> version(String id) {
        return Optional.ofNullable(versions.get(id)).filter(version -> !version.isEmpty());
    }

    /** A value that a field of that name had, of the same kind of thing if there is one. */
    Optional<JsonNode> value(String resource, String name) {
        List<JsonNode> known = values.getOrDefault(resource + ":" + name, values.getOrDefault(name, List.of()));
        return known.isEmpty() ? Optional.empty() : Optional.of(chance.of(known));
    }

    /** The id of something of ours that a field of that name may mean. */
    String reference(String name) {
        String singular = name.replaceFirst("Ids?$", "");
        List<Row> known = rows.entrySet().stream()
                .filter(kind -> kind.getKey().matches("/" + plural(singular) + "/\\{id}"))
                .map(Map.Entry::getValue)
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElseGet(() -> rows.getOrDefault("/organizations/{id}", List.of()));
        List<Row> ours = known.stream()
                .filter(row -> isMine(row) || named.contains(row.id()))
                .toList();
        return ours.isEmpty() ? Hostile.IDS.getFirst() : chance.of(ours).id();
    }

    private static String plural(String singular) {
        String spoken = singular.equals("parent") ? "organization" : singular;
        return spoken.replaceFirst("y$", "ie") + "s";
    }

    static boolean isReference(String name) {
        return name.endsWith("Id") || name.endsWith("Ids") || REFERENCES.contains(name);
    }
}
