package cn.tongxin.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.change.ChangeWitness;
import cn.tongxin.shared.transaction.BeforeCommit;
import cn.tongxin.shared.transaction.UnitMemory;

/**
 * What a unit of work touches, as one entry at its end. What is undone within it is forgotten, and a unit that changes
 * nothing writes nothing.
 */
@ApplicationScoped
public class UnitTrail implements BeforeCommit, UnitMemory, ChangeWitness {
    private static final String KEY = UnitTrail.class.getName();
    private static final String ORIGIN = KEY + ".origin";

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    EntityManager database;

    @Inject
    AuditTrail trail;

    @Inject
    Origins origins;

    /** Who does what is done in this unit of work, where it is not whoever is at work on this thread. */
    public void isOf(Origin origin) {
        transaction.putResource(ORIGIN, origin);
    }

    void note(AuditSubject subject) {
        noted().add(subject);
    }

    @Override
    public void noted(String list, UUID id, ChangeKind kind) {
        note(new AuditSubject(list, id, SubjectAct.of(kind), null, null));
    }

    /** One thing after the other, so that a mark is a number and costs the same however much was noted. */
    @Override
    public Runnable mark() {
        int until = noted().size();
        return () -> noted().subList(until, noted().size()).clear();
    }

    @Override
    public void run() {
        database.flush();
        List<AuditSubject> noted = noted();
        if (!noted.isEmpty()) {
            Map<UUID, AuditSubject> changes = new LinkedHashMap<>();
            Map<UUID, AuditSubject> readings = new LinkedHashMap<>();
            for (AuditSubject subject : noted) {
                if (subject.act() == SubjectAct.READ) {
                    readings.putIfAbsent(subject.id(), subject);
                } else {
                    changes.merge(subject.id(), subject, AuditSubject::then);
                }
            }
            readings.keySet().removeIf(id -> isOwn(changes, id));
            Origin said = (Origin) transaction.getResource(ORIGIN);
            Origin origin = said == null ? origins.current() : said;
            write(AuditKind.CHANGE, origin, changes);
            write(AuditKind.NAMES_READ, origin, readings);
            noted.clear();
        }
    }

    /** Whoever has just entered a name is not told of having read it. */
    private static boolean isOwn(Map<UUID, AuditSubject> changes, UUID id) {
        AuditSubject written = changes.get(id);
        return written != null && written.act() == SubjectAct.CREATED;
    }

    private void write(AuditKind kind, Origin origin, Map<UUID, AuditSubject> subjects) {
        if (!subjects.isEmpty()) {
            trail.write(AuditNote.of(kind, origin, List.copyOf(subjects.values())));
        }
    }

    @SuppressWarnings("unchecked")
    private List<AuditSubject> noted() {
        List<AuditSubject> noted = (List<AuditSubject>) transaction.getResource(KEY);
        if (noted == null) {
            noted = new ArrayList<>();
            transaction.putResource(KEY, noted);
        }
        return noted;
    }
}
