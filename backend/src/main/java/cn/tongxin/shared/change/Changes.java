package cn.tongxin.shared.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Ids;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.BeforeCommit;
import cn.tongxin.shared.transaction.UnitMemory;

import io.quarkus.arc.All;

/**
 * Collects what a unit of work changes and writes it down at its end, in the same transaction. Only ever inserts, so that
 * units do not wait for each other; numbers are given later, see {@link ChangeNumbers}.
 */
@ApplicationScoped
public class Changes implements BeforeCommit, UnitMemory {
    private static final String KEY = Changes.class.getName();
    private static final String FORMER = KEY + ".former";
    private static final int ROWS = 500;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    @All
    List<ChangeWitness> witnesses;

    /** Something of a list changed within this unit; told once, however often it is written. */
    public void note(String list, UUID id, ChangeKind kind) {
        note(list, id, kind, null);
        witnesses.forEach(witness -> witness.noted(list, id, kind));
    }

    /**
     * The same.
     *
     * @param whose given where the row will not be there to be asked, or was theirs before
     */
    void note(String list, UUID id, ChangeKind kind, @Nullable Whose whose) {
        noted().merge(new Subject(list, id), new Note(kind, whose), Note::then);
    }

    /** A row is about to be changed, perhaps so that it is another's afterwards: then whose it was is to be told. */
    public void before(UUID id, Belongs row) {
        former().putIfAbsent(id, row.whose());
    }

    /** Whose a row was before this unit and is not any more; on another day it may be seen by others altogether. */
    @Nullable
    Whose lost(UUID id, Whose now) {
        Whose before = former().get(id);
        if (before == null || !Objects.equals(before.day(), now.day())) {
            return before;
        }
        List<UUID> lost = before.owners().stream()
                .filter(owner -> !now.owners().contains(owner))
                .toList();
        return lost.isEmpty() ? null : new Whose(lost, now.day());
    }

    private record Subject(String list, UUID id) {}

    private record Note(ChangeKind kind, @Nullable Whose whose) {
        /** What was made within the unit was nobody's before; what was lost once stays lost. */
        Note then(Note later) {
            boolean saysMore = kind == ChangeKind.CHANGED && whose == null;
            return saysMore || later.kind == ChangeKind.REMOVED ? later : this;
        }

        @Nullable
        LocalDate day() {
            return whose == null ? null : whose.day();
        }

        @Nullable
        String owners() {
            return whose == null || whose.owners().isEmpty() ? null : whose.text();
        }
    }

    private Map<Subject, Note> noted() {
        return kept(KEY);
    }

    private Map<UUID, Whose> former() {
        return kept(FORMER);
    }

    @SuppressWarnings("unchecked")
    private <K, V> Map<K, V> kept(String key) {
        Map<K, V> kept = (Map<K, V>) transaction.getResource(key);
        if (kept == null) {
            kept = new LinkedHashMap<>();
            transaction.putResource(key, kept);
        }
        return kept;
    }

    @Override
    public Runnable mark() {
        Map<Subject, Note> now = new LinkedHashMap<>(noted());
        return () -> transaction.putResource(KEY, now);
    }

    @Override
    public void run() {
        database.flush();
        List<Map.Entry<Subject, Note>> all = new ArrayList<>(noted().entrySet());
        for (int first = 0; first < all.size(); first += ROWS) {
            insert(all.subList(first, Math.min(first + ROWS, all.size())));
        }
        noted().clear();
    }

    private void insert(List<Map.Entry<Subject, Note>> changes) {
        MutationQuery insert = database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into change_noted (id, list, subject_id, kind, noted_at, day, owners) values "
                                + String.join(", ", Collections.nCopies(changes.size(), "(?, ?, ?, ?, ?, ?, ?)")));
        int place = 1;
        for (Map.Entry<Subject, Note> change : changes) {
            insert.setParameter(place++, Ids.next());
            insert.setParameter(place++, change.getKey().list());
            insert.setParameter(place++, change.getKey().id());
            insert.setParameter(place++, change.getValue().kind().name());
            insert.setParameter(place++, clock.now());
            insert.setParameter(place++, change.getValue().day(), LocalDate.class);
            insert.setParameter(place++, change.getValue().owners(), String.class);
        }
        insert.executeUpdate();
    }
}
