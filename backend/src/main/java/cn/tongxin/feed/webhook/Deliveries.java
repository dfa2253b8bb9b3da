package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

/** What waits for a webhook, and what became of an attempt: each a unit of its own, for nothing is sent inside one. */
@ApplicationScoped
class Deliveries {
    @Inject
    DeliveryRepository deliveries;

    @Inject
    WebhookRepository webhooks;

    @Inject
    Keepers keepers;

    @Inject
    Progress progress;

    @Inject
    Backoff backoff;

    @Inject
    WebhookSettings settings;

    @Inject
    BusinessClock clock;

    /**
     * What was asked for goes first, also for a webhook that rests; which it does as soon as whoever keeps it may not read
     * any more.
     */
    @UnitOfWork
    public Optional<Parcel> next(UUID id) {
        Webhook webhook = webhooks.findById(id);
        if (webhook == null) {
            return Optional.empty();
        }
        if (webhook.isActive()) {
            keepers.objection(webhook).ifPresent(webhook::disable);
        }
        return deliveries
                .asked(id, clock.now())
                .or(() -> webhook.isActive() ? deliveries.head(id, clock.now()) : Optional.empty())
                .map(due -> new Parcel(due.id(), webhook.url(), webhook.secrets(clock.now()), due.body()));
    }

    @UnitOfWork
    public void settle(UUID id, Answer answer) {
        WebhookDelivery delivery = deliveries.findById(id);
        if (delivery == null) {
            return;
        }
        Instant now = clock.now();
        delivery.attempted(answer, now);
        if (answer.isTaken()) {
            delivery.delivered();
            progress.succeeded(delivery.webhookId(), now);
        } else {
            boolean counts = !delivery.isTriedOnce() || answer.saysGone();
            delivery.failed(backoff, now);
            if (counts) {
                failed(delivery.webhookId(), answer, now);
            }
        }
    }

    private void failed(UUID id, Answer answer, Instant now) {
        Instant since = progress.failed(id, now);
        Webhook webhook = webhooks.findById(id);
        if (webhook == null || !webhook.isActive()) {
            return;
        }
        if (answer.saysGone()) {
            webhook.disable(DisabledBecause.GONE);
        } else if (!since.plus(settings.disableAfter()).isAfter(now)) {
            webhook.disable(DisabledBecause.FAILING);
        }
    }

    /**
     * Lets go of one batch of what is over, and of what is left of webhooks that are gone.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean forget(int batch) {
        EntityManager database = deliveries.getEntityManager();
        int over = database.createNativeQuery(
                        "delete from webhook_delivery where created_at < :instant and status <> 'WAITING' limit "
                                + batch)
                .setParameter("instant", clock.now().minus(settings.keptFor()))
                .executeUpdate();
        List<UUID> gone = database.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct d.webhook_id from webhook_delivery d left join webhook w on w.id = d.webhook_id
                        where w.id is null""", UUID.class)
                .addScalar("webhook_id", UUID.class)
                .getResultList();
        int left = gone.isEmpty()
                ? 0
                : database.createNativeQuery("delete from webhook_delivery where webhook_id in (:gone) limit " + batch)
                        .setParameter("gone", gone)
                        .executeUpdate();
        return over == batch || left == batch;
    }
}
