package cn.tongxin.shared.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;

import cn.tongxin.shared.Ids;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.BeforeCommit;

/**
 * Collects what a unit of work changes and writes it down at its end, in the same transaction. Only ever inserts, so that
 * units do not wait for each other; numbers are given later, see {@link ChangeNumbers}.
 */
@ApplicationScoped
public class Changes implements BeforeCommit {
    private static final String KEY = Changes.class.getName();
    private static final int ROWS = 500;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** Something of a list changed within this unit; told once, however often it is written. */
    public void note(String list, UUID id, ChangeKind kind) {
        noted().merge(new Subject(list, id), kind, (first, then) -> then == ChangeKind.REMOVED ? then : first);
    }

    private record Subject(String list, UUID id) {}

    @SuppressWarnings("unchecked")
    private Map<Subject, ChangeKind> noted() {
        Map<Subject, ChangeKind> noted = (Map<Subject, ChangeKind>) transaction.getResource(KEY);
        if (noted == null) {
            noted = new LinkedHashMap<>();
            transaction.putResource(KEY, noted);
        }
        return noted;
    }

    @Override
    public void run() {
        database.flush();
        List<Map.Entry<Subject, ChangeKind>> all = new ArrayList<>(noted().entrySet());
        for (int first = 0; first < all.size(); first += ROWS) {
            insert(all.subList(first, Math.min(first + ROWS, all.size())));
        }
        noted().clear();
    }

    private void insert(List<Map.Entry<Subject, ChangeKind>> changes) {
        Query insert =
                database.createNativeQuery("insert into change_noted (id, list, subject_id, kind, noted_at) values "
                        + String.join(", ", Collections.nCopies(changes.size(), "(?, ?, ?, ?, ?)")));
        int place = 1;
        for (Map.Entry<Subject, ChangeKind> change : changes) {
            insert.setParameter(place++, Ids.next());
            insert.setParameter(place++, change.getKey().list());
            insert.setParameter(place++, change.getKey().id());
            insert.setParameter(place++, change.getValue().name());
            insert.setParameter(place++, clock.now());
        }
        insert.executeUpdate();
    }
}
