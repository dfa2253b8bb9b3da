package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.organization.OrganizationKind;

/** Reads a programme's year in a fixed number of queries, however many alliances there are. */
@ApplicationScoped
class ProgressRepository {
    private static final String HELD =
            " r.lifecycle.status = APPROVED and r.heldOn >= :from and r.heldOn <= :asOf and k.code in (:kinds)";

    @Inject
    EntityManager database;

    /**
     * What progress is derived from.
     *
     * @param kinds codes of the activity kinds that any item names
     */
    Year year(UUID programme, LocalDate from, LocalDate asOf, Set<String> kinds) {
        Map<UUID, OrganizationKind> organizationKinds = new HashMap<>();
        List<Held> held = kinds.isEmpty() ? List.of() : held(from, asOf, kinds, organizationKinds);
        return new Year(held, members(programme), pairings(programme, organizationKinds), organizationKinds);
    }

    private List<Held> held(
            LocalDate from, LocalDate asOf, Set<String> kinds, Map<UUID, OrganizationKind> organizationKinds) {
        Map<String, Object> asked = Map.of("from", from, "asOf", asOf, "kinds", kinds);
        Map<UUID, Held> held = new LinkedHashMap<>();
        rows("""
                select r.id, k.code, r.heldOn, r.organizerId, o.kind from Activity r
                  join ActivityKind k on k.id = r.kindId join Organization o on o.id = r.organizerId
                where""" + HELD + " order by r.heldOn, r.id", asked).forEach(row -> {
            UUID organizer = (UUID) row[3];
            organizationKinds.put(organizer, (OrganizationKind) row[4]);
            held.put(
                    (UUID) row[0],
                    new Held(
                            (UUID) row[0],
                            (String) row[1],
                            (LocalDate) row[2],
                            organizer,
                            new HashSet<>(Set.of(organizer)),
                            new HashSet<>()));
        });
        rows("""
                select r.id, o.id, o.kind from Activity r join ActivityKind k on k.id = r.kindId
                  join r.participants p join Organization o on o.id = p where""" + HELD, asked).forEach(row -> {
            organizationKinds.put((UUID) row[1], (OrganizationKind) row[2]);
            of(held, row).organizations().add((UUID) row[1]);
        });
        rows(
                        "select r.id, al from Activity r join ActivityKind k on k.id = r.kindId join r.alliances al where"
                                + HELD,
                        asked)
                .forEach(row -> of(held, row).alliances().add((UUID) row[1]));
        return List.copyOf(held.values());
    }

    private static Held of(Map<UUID, Held> held, Object[] row) {
        return Objects.requireNonNull(held.get((UUID) row[0]));
    }

    private Map<UUID, List<Joined>> members(UUID programme) {
        return rows("""
                select m.allianceId, m.organizationId, m.fromDay, m.toDay from AllianceMember m
                where m.programmeId = :programme""", Map.of("programme", programme))
                .map(ProgressRepository::joined)
                .collect(Collectors.groupingBy(Joined::allianceId));
    }

    private Map<UUID, List<Joined>> pairings(UUID programme, Map<UUID, OrganizationKind> kinds) {
        return rows("""
                select r.supporterId, r.beneficiaryId, r.fromDay, r.toDay, b.kind from Pairing r
                  join Organization b on b.id = r.beneficiaryId
                where r.programmeId = :programme and r.supporterType = ALLIANCE and r.status <> PROPOSED""", Map.of("programme", programme))
                .map(row -> {
                    kinds.put((UUID) row[1], (OrganizationKind) row[4]);
                    return joined(row);
                })
                .collect(Collectors.groupingBy(Joined::allianceId));
    }

    private static Joined joined(Object[] row) {
        return new Joined((UUID) row[0], (UUID) row[1], (LocalDate) row[2], (LocalDate) row[3]);
    }

    /** The last day within the period on which each member took part in anything while it was a member. */
    List<LastPart> lastParts(UUID programme, LocalDate from, LocalDate asOf) {
        List<LastPart> all = new ArrayList<>();
        for (String part : List.of(
                "Activity r join AllianceMember m on m.organizationId = r.organizerId",
                "Activity r join r.participants p join AllianceMember m on m.organizationId = p",
                "Activity r join r.alliances al join AllianceMember m on m.allianceId = al")) {
            rows(
                            "select m.allianceId, m.organizationId, max(r.heldOn) from " + part
                                    + " where m.programmeId = :programme and r.heldOn between m.fromDay and m.toDay"
                                    + " and r.lifecycle.status = APPROVED and r.heldOn >= :from and r.heldOn <= :asOf"
                                    + " group by m.allianceId, m.organizationId",
                            Map.of("programme", programme, "from", from, "asOf", asOf))
                    .map(row -> new LastPart((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                    .forEach(all::add);
        }
        return all;
    }

    private Stream<Object[]> rows(String hql, Map<String, Object> parameters) {
        var query = database.createQuery(hql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream();
    }

    record LastPart(UUID allianceId, UUID organizationId, LocalDate day) {}
}
