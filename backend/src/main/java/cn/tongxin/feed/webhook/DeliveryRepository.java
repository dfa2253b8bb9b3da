package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {
    static final ListQuery<DeliveryView> LIST = ListQuery.of(
            """
            select r.id, cast(r.attempts as string), r.eventId, r.eventType, r.status, r.attempts, r.createdAt, r.nextAt,
              r.lastAt, r.answerStatus, r.failure, r.body""",
            "from WebhookDelivery r",
            DeliveryView.class,
            List.of(new Sort<>("createdAt", "r.createdAt", true, DeliveryView::createdAt, Instant::parse)));

    Optional<WebhookDelivery> of(UUID webhook, UUID id) {
        return find("id = ?1 and webhookId = ?2", id, webhook).firstResultOptional();
    }

    long waiting(UUID webhook) {
        return count("webhookId = ?1 and status = ?2", webhook, DeliveryStatus.WAITING);
    }

    /** How many somebody asked for that have not gone yet. */
    long asked(UUID webhook) {
        return count("webhookId = ?1 and status = ?2 and asked = true", webhook, DeliveryStatus.WAITING);
    }

    /** What somebody asked for; the oldest. */
    Optional<WebhookDelivery> asked(UUID webhook, Instant now) {
        return find(
                        "webhookId = ?1 and status = ?2 and asked = true and nextAt <= ?3 order by id",
                        webhook,
                        DeliveryStatus.WAITING,
                        now)
                .firstResultOptional();
    }

    /** The first of those that wait in order, if its time has come: the others wait behind it. */
    Optional<WebhookDelivery> head(UUID webhook, Instant now) {
        return find(
                        "webhookId = ?1 and status = ?2 and number is not null order by number",
                        webhook,
                        DeliveryStatus.WAITING)
                .firstResultOptional()
                .filter(delivery -> delivery.isDue(now));
    }
}
