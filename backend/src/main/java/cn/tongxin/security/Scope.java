package cn.tongxin.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.tongxin.shared.page.Condition;

/**
 * Which records a caller sees. The only such mechanism: lists, single reads, figures and checks of references take it.
 *
 * @param everything committee and auditor
 * @param own the caller's organization and those below it, on any day
 * @param windows what leading an alliance opens
 */
public record Scope(boolean everything, Set<UUID> own, List<Window> windows) {
    /** Whether a record of that organization with that business day may be seen. */
    public boolean sees(UUID organization, LocalDate day) {
        return everything || owns(organization) || windows.stream().anyMatch(window -> window.holds(organization, day));
    }

    public boolean owns(UUID organization) {
        return own.contains(organization);
    }

    /** Whether the caller decides there as a lead of today. */
    public boolean leads(UUID organization, LocalDate day) {
        return windows.stream().anyMatch(window -> window.acts() && window.holds(organization, day));
    }

    /** Those that are members on that day of what the caller leads today. */
    public Set<UUID> ledOn(LocalDate day) {
        return windows.stream()
                .filter(Window::acts)
                .filter(window -> !day.isBefore(window.from()) && !day.isAfter(window.to()))
                .flatMap(window -> window.organizations().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same as a condition.
     *
     * @param organization the column that says whose record it is
     * @param day the column with its business day
     */
    public Condition on(String organization, String day) {
        if (everything) {
            return Condition.ALWAYS;
        }
        List<Condition> reach = new ArrayList<>();
        reach.add(owned(organization));
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            reach.add(new Condition(
                    "(%1$s in (:reach%2$d) and %3$s between :reachFrom%2$d and :reachTo%2$d)"
                            .formatted(organization, i, day),
                    Map.of(
                            "reach" + i,
                            window.organizations(),
                            "reachFrom" + i,
                            window.from(),
                            "reachTo" + i,
                            window.to())));
        }
        return Condition.any(reach);
    }

    /**
     * The same for what lasts: one of its days is enough.
     *
     * @param organization the column that says whose it is
     * @param from the column with its first day
     * @param to the column with its last day
     */
    public Condition during(String organization, String from, String to) {
        if (everything) {
            return Condition.ALWAYS;
        }
        List<Condition> reach = new ArrayList<>();
        reach.add(owned(organization));
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            reach.add(new Condition(
                    "(%1$s in (:reach%2$d) and %3$s <= :reachTo%2$d and %4$s >= :reachFrom%2$d)"
                            .formatted(organization, i, from, to),
                    Map.of(
                            "reach" + i,
                            window.organizations(),
                            "reachFrom" + i,
                            window.from(),
                            "reachTo" + i,
                            window.to())));
        }
        return Condition.any(reach);
    }

    /** The same whatever the day; more than is seen, to narrow down where to look. */
    public Condition anyDay(String organization) {
        Set<UUID> reachable = new HashSet<>(own);
        windows.forEach(window -> reachable.addAll(window.organizations()));
        if (everything) {
            return Condition.ALWAYS;
        }
        return reachable.isEmpty()
                ? Condition.NEVER
                : Condition.of(organization + " in (:reachable)", "reachable", reachable);
    }

    /** The same for a fixed period: an organization of which anything within it may be seen. */
    public Condition within(String organization, LocalDate from, LocalDate to) {
        return everything
                ? Condition.ALWAYS
                : Condition.any(
                        owned(organization),
                        reached(from, to).isEmpty()
                                ? Condition.NEVER
                                : Condition.of(organization + " in (:reached)", "reached", reached(from, to)));
    }

    /** Whether anything of that organization within these days may be seen. */
    public boolean reaches(UUID organization, LocalDate from, LocalDate to) {
        return everything || owns(organization) || reached(from, to).contains(organization);
    }

    /** Whether all of that organization within these days may be seen. */
    public boolean covers(UUID organization, LocalDate from, LocalDate to) {
        return everything
                || owns(organization)
                || windows.stream()
                        .anyMatch(window -> window.holds(organization, from) && window.holds(organization, to));
    }

    private Set<UUID> reached(LocalDate from, LocalDate to) {
        return windows.stream()
                .filter(window -> !window.from().isAfter(to) && !window.to().isBefore(from))
                .flatMap(window -> window.organizations().stream())
                .collect(Collectors.toSet());
    }

    /** All but what belongs to the caller's own organizations. */
    public Condition others(String organization) {
        return own.isEmpty() ? Condition.ALWAYS : Condition.of(organization + " not in (:own)", "own", own);
    }

    /** Only what belongs to the caller's own organizations. */
    public Condition owned(String organization) {
        return own.isEmpty() ? Condition.NEVER : Condition.of(organization + " in (:own)", "own", own);
    }
}
