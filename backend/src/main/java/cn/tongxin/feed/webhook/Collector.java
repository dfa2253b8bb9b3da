package cn.tongxin.feed.webhook;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.feed.Feed;
import cn.tongxin.feed.Stretch;
import cn.tongxin.feed.ToldLists;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Makes deliveries of what the feed tells the webhook's organization, by the same code that answers {@code /changes}. How
 * far it is moves in the same unit, so that nothing is left out and nothing is made twice.
 */
@ApplicationScoped
class Collector {
    /** More than that do not wait; the feed keeps them. */
    private static final int MOST_WAITING = 200;

    private static final int AT_ONCE = 100;

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Progress progress;

    @Inject
    Feed feed;

    @Inject
    ToldLists lists;

    @Inject
    JsonText json;

    @Inject
    BusinessClock clock;

    /**
     * In the request context of an errand for the webhook's organization.
     *
     * @return whether something may be waiting that was not before
     */
    @UnitOfWork
    public boolean collect(UUID id) {
        Webhook webhook = webhooks.findById(id);
        if (webhook == null || !webhook.isActive() || deliveries.waiting(id) >= MOST_WAITING) {
            return false;
        }
        long number = progress.number(id);
        Set<String> asked = webhook.chosen().isEmpty() ? lists.names() : webhook.chosen();
        Stretch stretch = feed.after(kept(number), asked, AT_ONCE);
        if (stretch.reached() == number) {
            return false;
        }
        progress.move(id, number, stretch.reached());
        stretch.told()
                .forEach(told -> deliveries.persist(
                        new WebhookDelivery(id, told.number(), told.event(), json.written(told.event()), clock.now())));
        return true;
    }

    /** Where it rested so long that changes were let go of meanwhile, it goes on with what there is. */
    private long kept(long number) {
        return Math.clamp(number, feed.start(), feed.now());
    }
}
