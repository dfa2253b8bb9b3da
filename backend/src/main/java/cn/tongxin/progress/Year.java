package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.Requirement;
import cn.tongxin.programme.rule.RequirementRole;

/**
 * Everything that progress is derived from, nothing of it entered for the purpose.
 *
 * @param held approved activities of the programme's year up to the day asked for, earliest first
 * @param members by alliance, who was in it from when to when
 * @param pairings by alliance, which partner it was paired with from when to when
 * @param kinds of the organizations that took part
 */
record Year(
        List<Held> held,
        Map<UUID, List<Joined>> members,
        Map<UUID, List<Joined>> pairings,
        Map<UUID, OrganizationKind> kinds) {

    /** What an alliance did for an item, and what nearly counted. */
    Fulfilment of(UUID alliance, Requirement item) {
        List<UUID> counted = new ArrayList<>();
        Map<UUID, Shortfall> almost = new LinkedHashMap<>();
        for (Held activity : held) {
            if (item.activityKinds().contains(activity.kind()) && plays(alliance, item.role(), activity)) {
                Shortfall shortfall = shortfall(alliance, item, activity);
                if (shortfall == null) {
                    counted.add(activity.id());
                } else {
                    almost.put(activity.id(), shortfall);
                }
            }
        }
        return new Fulfilment(counted, almost);
    }

    /** A unit's part counts for the alliance that it was in on that day, and for no other. */
    private boolean plays(UUID alliance, RequirementRole role, Held activity) {
        return role == RequirementRole.ORGANIZE
                ? isMember(alliance, activity.organizer(), activity.day())
                : units(alliance, activity) > 0;
    }

    private @Nullable Shortfall shortfall(UUID alliance, Requirement item, Held activity) {
        if (units(alliance, activity) < item.minMemberUnits()) {
            return Shortfall.UNITS;
        }
        if (item.partnerKinds().isEmpty()) {
            return null;
        }
        List<UUID> partners = activity.organizations().stream()
                .filter(id -> item.partnerKinds().contains(kinds.get(id)))
                .toList();
        if (partners.isEmpty()) {
            return item.pairedPartner() ? Shortfall.PAIRED_PARTNER : Shortfall.PARTNER;
        }
        // it must be the alliance's own.
        return !item.pairedPartner()
                        || partners.stream().anyMatch(partner -> isPaired(alliance, partner, activity.day()))
                ? null
                : Shortfall.PAIRED_PARTNER;
    }

    /** An alliance that was named as a whole stands for all its units of that day. */
    private long units(UUID alliance, Held activity) {
        boolean whole = activity.alliances().contains(alliance);
        return tied(members, alliance, activity.day())
                .filter(member -> whole || activity.organizations().contains(member.organizationId()))
                .map(Joined::organizationId)
                .distinct()
                .count();
    }

    private boolean isMember(UUID alliance, UUID organization, LocalDate day) {
        return tied(members, alliance, day)
                .anyMatch(member -> member.organizationId().equals(organization));
    }

    private boolean isPaired(UUID alliance, UUID partner, LocalDate day) {
        return tied(pairings, alliance, day)
                .anyMatch(pairing -> pairing.organizationId().equals(partner));
    }

    /** Whether an alliance has a partner of one of these kinds on a day. */
    boolean hasPartner(UUID alliance, List<OrganizationKind> wanted, LocalDate day) {
        return tied(pairings, alliance, day).anyMatch(pairing -> wanted.contains(kinds.get(pairing.organizationId())));
    }

    private static Stream<Joined> tied(Map<UUID, List<Joined>> ties, UUID alliance, LocalDate day) {
        return ties.getOrDefault(alliance, List.of()).stream().filter(tie -> tie.holdsOn(day));
    }

    /** Why an activity of the right kind does not count. */
    enum Shortfall {
        UNITS,
        PARTNER,
        PAIRED_PARTNER
    }

    /** The activities that count for an item, and those that nearly did. */
    record Fulfilment(List<UUID> counted, Map<UUID, Shortfall> almost) {}
}
