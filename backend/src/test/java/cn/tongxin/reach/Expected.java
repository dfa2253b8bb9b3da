package cn.tongxin.reach;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who sees the rows of a unit, by what they are: the second dimension of the table of access. What a role may not do at
 * all is told by the first.
 */
final class Expected {
    /** Everybody with business knows these: a directory, and what is published. Or the address holds no id of a row. */
    static final Map<String, String> FOR_EVERYBODY = Map.ofEntries(
            Map.entry("/organizations/{id}", "the directory of organizations"),
            Map.entry("/programmes/{id}", "published programmes"),
            Map.entry("/alliances/{id}", "who is in which alliance"),
            Map.entry("/activity-kinds/{id}", "a list of kinds, kept by the committee"),
            Map.entry("/venues/{id}", "the directory of venues"),
            Map.entry("/programme-presets/{code}", "presets come with the product"),
            Map.entry("/verifications/{number}", "whoever holds a print may verify it"),
            Map.entry("/me/lists/{list}", "settings of the caller's own"),
            Map.entry("/api-clients/{id}", "kept by administrators only, of all organizations"),
            Map.entry("/users/{id}", "kept by administrators only, of all organizations"),
            Map.entry("/audit-entries/{number}", "the auditor's, who sees all"),
            Map.entry("/audit-verifications/{id}", "the auditor's, who sees all"),
            Map.entry("/audit-archives/{id}", "the auditor's, who sees all"),
            Map.entry("/volunteers/by-number/{number}", "a key of the caller's own, see KeyTest"),
            Map.entry("/activities/external/{externalId}", "a key of the caller's own, see KeyTest"),
            Map.entry("/volunteer-records/external/{externalId}", "a key of the caller's own, see KeyTest"),
            Map.entry("/consumption-records/external/{externalId}", "a key of the caller's own, see KeyTest"),
            Map.entry("/appeals/external/{externalId}", "a key of the caller's own, see KeyTest"));

    private static final Set<Who> OVERSIGHT = EnumSet.of(Who.COMMITTEE, Who.AUDITOR);
    private static final Set<Who> RECORDS = with(OVERSIGHT, Who.OWN, Who.OWN_SYSTEM, Who.LEAD);
    private static final Set<Who> SHARED = with(RECORDS, Who.PARTY);
    private static final Set<Who> OWNER = EnumSet.of(Who.OWN);

    private static final Map<String, Set<Who>> SEEN_BY = Map.ofEntries(
            Map.entry("/activities/{id}", SHARED),
            Map.entry("/volunteer-records/{id}", RECORDS),
            Map.entry("/consumption-records/{id}", RECORDS),
            Map.entry("/appeals/{id}", SHARED),
            Map.entry("/pairings/{id}", SHARED),
            Map.entry("/projects/{id}", SHARED),
            Map.entry("/opening-entries/{id}", RECORDS),
            Map.entry("/briefings/{id}", with(OVERSIGHT, Who.LEAD)),
            Map.entry("/volunteers/{id}", RECORDS),
            Map.entry("/webhooks/{id}", with(OVERSIGHT, Who.OWN, Who.OWN_SYSTEM)),
            Map.entry("/imports/{id}", OWNER),
            Map.entry("/jobs/{id}", OWNER),
            Map.entry("/screens/{id}", OWNER),
            Map.entry("/consumption-declarations/{organizationId}/{year}", RECORDS),
            Map.entry("/reporting/{organizationId}/{month}", RECORDS));

    private Expected() {}

    private static Set<Who> with(Set<Who> some, Who... more) {
        Set<Who> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }

    /** Whether an address needs no row here. */
    static boolean isForEverybody(String address) {
        return FOR_EVERYBODY.keySet().stream()
                .anyMatch(known -> address.equals(known) || address.startsWith(known + "/"));
    }

    /** Who sees a row at an address, or anything inside it. */
    static Set<Who> seenBy(String address) {
        return SEEN_BY.entrySet().stream()
                .filter(known -> address.equals(known.getKey()) || address.startsWith(known.getKey() + "/"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("nobody said who sees " + address));
    }

    static Set<String> addresses() {
        return SEEN_BY.keySet();
    }
}
