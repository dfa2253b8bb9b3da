package cn.tongxin.reach;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A row, as its address names it.
 *
 * @param path values of the parts of the address
 * @param etag its version; empty where it has none
 */
public record Row(Map<String, String> path, String etag) {
    static final String NOBODYS = "01a20000-0000-7000-8000-00000000dead";

    /** The row that an address of the contract names: the longest beginning that is known. */
    static Optional<Map.Entry<String, Row>> at(String address, Map<String, Row> rows) {
        return rows.entrySet().stream()
                .filter(row -> address.equals(row.getKey()) || address.startsWith(row.getKey() + "/"))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)));
    }

    /** Its version is not known yet. */
    public static Row of(UUID id) {
        return of(id, "");
    }

    static Row of(UUID id, String etag) {
        return new Row(Map.of("id", id.toString()), etag);
    }

    static Row within(Row whole, String part, UUID id, String etag) {
        Map<String, String> path = new java.util.HashMap<>(whole.path());
        path.put(part, id.toString());
        return new Row(path, etag);
    }

    public String id() {
        return path.getOrDefault("id", path.getOrDefault("organizationId", ""));
    }

    /** The address with this row in it. */
    public String in(String address) {
        String filled = address;
        for (Map.Entry<String, String> part : path.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    /** The same address where nothing is: no part that is an id names anything. */
    Row nobodys() {
        Map<String, String> nothing = new java.util.HashMap<>(path);
        nothing.replaceAll(
                (part, value) -> part.toLowerCase(java.util.Locale.ROOT).endsWith("id") ? NOBODYS : value);
        return new Row(nothing, etag);
    }

    /** Something of another whole inside this one. */
    Row holding(Row part) {
        Map<String, String> mixed = new java.util.HashMap<>(part.path());
        mixed.put("id", id());
        return new Row(mixed, part.etag());
    }
}
