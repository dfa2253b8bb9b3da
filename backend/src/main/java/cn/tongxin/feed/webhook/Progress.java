package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import cn.tongxin.shared.transaction.UnitOfWork;

/** Writes how far webhooks are; each statement says what it goes out from. */
@ApplicationScoped
class Progress {
    @Inject
    EntityManager database;

    void begin(UUID webhook, long number) {
        database.persist(new WebhookProgress(webhook, number));
    }

    long number(UUID webhook) {
        return database.createQuery("select p.number from WebhookProgress p where p.webhookId = :webhook", Long.class)
                .setParameter("webhook", webhook)
                .getSingleResult();
    }

    void move(UUID webhook, long from, long to) {
        int moved = database.createNativeQuery(
                        "update webhook_progress set number = :to where webhook_id = :webhook and number = :from")
                .setParameter("webhook", webhook)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("webhook %s was moved by another".formatted(webhook));
        }
    }

    void succeeded(UUID webhook, Instant now) {
        database.createNativeQuery(
                        "update webhook_progress set failing_since = null, delivered_at = :now where webhook_id = :webhook")
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Since when nothing but failures. */
    Instant failed(UUID webhook, Instant now) {
        database.createNativeQuery(
                        "update webhook_progress set failing_since = coalesce(failing_since, :now) where webhook_id = :webhook")
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .executeUpdate();
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select failing_since from webhook_progress where webhook_id = :webhook", Instant.class)
                .addScalar("failing_since", Instant.class)
                .setParameter("webhook", webhook)
                .getSingleResultOrNull();
    }

    void forgive(UUID webhook) {
        database.createNativeQuery("update webhook_progress set failing_since = null where webhook_id = :webhook")
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    void end(UUID webhook) {
        database.createNativeQuery("delete from webhook_progress where webhook_id = :webhook")
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /**
     * Whether this instance serves the webhook from now on, and no other does.
     *
     * @param until when another may take it over, should this one die
     */
    @UnitOfWork
    public boolean hold(UUID webhook, UUID by, Instant now, Instant until) {
        return database.createNativeQuery("""
                                update webhook_progress set held_by = :by, held_until = :until
                                where webhook_id = :webhook and (held_until is null or held_until < :now)""")
                        .setParameter("webhook", webhook)
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    @UnitOfWork
    public void release(UUID webhook, UUID by) {
        database.createNativeQuery(
                        "update webhook_progress set held_by = null, held_until = null where webhook_id = :webhook and held_by = :by")
                .setParameter("webhook", webhook)
                .setParameter("by", by)
                .executeUpdate();
    }

    record Due(UUID webhook, UUID organization) {}

    /** Those that have something to do: what was asked for, the first that waits if its time has come, or new changes. */
    List<Due> busy(long last, Instant now) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select p.webhook_id, w.organization_id from webhook_progress p join webhook w on w.id = p.webhook_id
                        where (p.held_until is null or p.held_until < :now)
                          and (exists (select 1 from webhook_delivery d where d.webhook_id = w.id and d.status = 'WAITING'
                              and d.asked and d.next_at <= :now)
                            or w.status = 'ACTIVE' and coalesce((select d.next_at from webhook_delivery d
                              where d.webhook_id = w.id and d.status = 'WAITING' and d.number is not null
                              order by d.number limit 1), case when p.number < :last then :now end) <= :now)""", Object[].class)
                .addScalar("webhook_id", UUID.class)
                .addScalar("organization_id", UUID.class)
                .setParameter("now", now)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Due((UUID) row[0], (UUID) row[1]))
                .toList();
    }
}
