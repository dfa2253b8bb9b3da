package cn.tongxin.exchange.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.tongxin.exchange.cell.CellRefusal;
import cn.tongxin.exchange.cell.Plain;
import cn.tongxin.organization.OrganizationView;

/** Names and numbers as ids, found once for a whole file. */
public final class Lookups {
    private final Map<String, Set<UUID>> organizations = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> volunteers = new HashMap<>();
    private final Map<List<Object>, UUID> purchases = new HashMap<>();

    public Lookups(List<OrganizationView> directory) {
        for (OrganizationView each : directory) {
            names.put(each.id(), each.name());
            add(each.name(), each.id());
            add(each.shortName(), each.id());
            if (each.uscc() != null) {
                add(each.uscc(), each.id());
            }
        }
        // A full name is one organization's alone, whoever else is called so for short.
        directory.forEach(each -> organizations.put(key(each.name()), Set.of(each.id())));
    }

    private void add(String name, UUID id) {
        organizations.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(id);
    }

    private static String key(String name) {
        return Plain.tight(name).toUpperCase(java.util.Locale.ROOT);
    }

    public String name(UUID organization) {
        return names.getOrDefault(organization, "");
    }

    UUID organization(String text) {
        Set<UUID> found = organizations.getOrDefault(key(text), Set.of());
        if (found.size() != 1) {
            throw new CellRefusal(found.isEmpty() ? "cell.unknown-organization" : "cell.ambiguous-organization");
        }
        return found.iterator().next();
    }

    void volunteers(Map<String, UUID> byNumber) {
        volunteers.putAll(byNumber);
    }

    UUID volunteer(String number) {
        UUID id = volunteers.get(number);
        if (id == null) {
            throw new CellRefusal("cell.unknown-volunteer");
        }
        return id;
    }

    void purchase(UUID organization, String key, UUID id) {
        purchases.put(List.of(organization, key), id);
    }

    UUID purchase(UUID organization, String key) {
        UUID id = purchases.get(List.of(organization, key));
        if (id == null) {
            throw new CellRefusal("cell.unknown-purchase");
        }
        return id;
    }
}
