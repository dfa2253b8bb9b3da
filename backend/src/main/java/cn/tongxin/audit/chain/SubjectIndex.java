package cn.tongxin.audit.chain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

import cn.tongxin.audit.AuditSubject;
import cn.tongxin.shared.JsonText;

/** Where a thing is spoken of. */
@ApplicationScoped
class SubjectIndex {
    private static final int ROWS = 500;

    @Inject
    EntityManager database;

    @Inject
    JsonText json;

    private record Place(UUID subject, long number) {}

    /** In the caller's unit. */
    void add(List<Entry> entries) {
        List<Place> places = entries.stream().flatMap(this::places).distinct().toList();
        for (int first = 0; first < places.size(); first += ROWS) {
            insert(places.subList(first, Math.min(first + ROWS, places.size())));
        }
    }

    private Stream<Place> places(Entry entry) {
        return subjects(entry.content()).map(id -> new Place(id, entry.number()));
    }

    /** The one subject that most have stands in a column of its own. */
    private Stream<UUID> subjects(Content content) {
        UUID first = content.subject();
        return content.subjectCount() > 1
                ? Arrays.stream(json.read(content.subjects(), AuditSubject[].class))
                        .map(AuditSubject::id)
                : Stream.ofNullable(first);
    }

    /** The first of some entries, all from one number to another, whose places are not those that follow from it. */
    Optional<Long> firstAstray(long first, long last, List<Entry> entries) {
        Set<Place> astray = entries.stream().flatMap(this::places).collect(Collectors.toCollection(HashSet::new));
        for (Place place : between(first, last)) {
            if (!astray.remove(place)) {
                astray.add(place);
            }
        }
        return astray.stream().map(Place::number).min(Comparator.naturalOrder());
    }

    private List<Place> between(long first, long last) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(
                        "select subject_id, number from audit_subject where number between :first and :last",
                        Object[].class)
                .addScalar("subject_id", UUID.class)
                .addScalar("number", Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Place((UUID) row[0], (Long) row[1]))
                .toList();
    }

    /** In the caller's unit: of a stretch that was filed. */
    void remove(long upTo) {
        database.createNativeQuery("delete from audit_subject where number <= :upTo")
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    private void insert(List<Place> places) {
        MutationQuery insert = database.unwrap(Session.class)
                .createNativeMutationQuery("insert into audit_subject (subject_id, number) values "
                        + String.join(", ", Collections.nCopies(places.size(), "(?, ?)")));
        int place = 1;
        for (Place each : places) {
            insert.setParameter(place++, each.subject());
            insert.setParameter(place++, each.number());
        }
        insert.executeUpdate();
    }
}
