package cn.tongxin.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Audited;
import cn.tongxin.shared.Told;

import io.quarkus.runtime.StartupEvent;

/** Hears of every told or audited row with what it was and what it became; JPA's own listeners do not know the former. */
@ApplicationScoped
public class RowStates implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    @Inject
    EntityManagerFactory database;

    @Inject
    UnitTrail unit;

    @Inject
    RowDigests digests;

    /** The list of each kind of row that is kept. */
    private final transient Map<Class<?>, Optional<String>> lists = new ConcurrentHashMap<>();

    /** Before anything is written. */
    void listen(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        EventListenerRegistry registry =
                database.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), event.getId(), SubjectAct.CREATED, event.getPersister(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (isKept(event)) {
            note(
                    event.getEntity(),
                    event.getId(),
                    SubjectAct.CHANGED,
                    event.getPersister(),
                    event.getOldState(),
                    event.getState());
        }
    }

    private static boolean isKept(PostUpdateEvent event) {
        Audited audited = event.getEntity().getClass().getAnnotation(Audited.class);
        int[] changed = event.getDirtyProperties();
        if (audited == null || audited.when().isEmpty() || changed == null) {
            return true;
        }
        String[] names = event.getPersister().getPropertyNames();
        return Arrays.stream(changed).anyMatch(property -> names[property].equals(audited.when()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getEntity(), event.getId(), SubjectAct.REMOVED, event.getPersister(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(
            Object row,
            Object id,
            SubjectAct act,
            EntityPersister shape,
            Object @Nullable [] before,
            Object @Nullable [] after) {
        lists.computeIfAbsent(row.getClass(), RowStates::list)
                .ifPresent(list -> unit.note(new AuditSubject(
                        list,
                        (UUID) id,
                        act,
                        before == null ? null : digests.of(shape, before),
                        after == null ? null : digests.of(shape, after))));
    }

    private static Optional<String> list(Class<?> row) {
        Told told = row.getAnnotation(Told.class);
        Audited audited = row.getAnnotation(Audited.class);
        return told != null
                ? Optional.of(told.value())
                : Optional.ofNullable(audited).map(Audited::value);
    }
}
