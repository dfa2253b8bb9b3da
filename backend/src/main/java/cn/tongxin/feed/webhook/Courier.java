package cn.tongxin.feed.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import cn.tongxin.feed.ChangeEvent;
import cn.tongxin.security.Errands;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.time.BusinessClock;

/** Serves one webhook for a while: one delivery after the other, so that they arrive in order. */
@ApplicationScoped
class Courier {
    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject
    WebhookRepository webhooks;

    @Inject
    Collector collector;

    @Inject
    Deliveries deliveries;

    @Inject
    Progress progress;

    @Inject
    Sender sender;

    @Inject
    Secrets secrets;

    @Inject
    Errands errands;

    @Inject
    WebhookSettings settings;

    @Inject
    BusinessClock clock;

    /** On a thread of its own. Held by nobody else as long as it can last. */
    @ActivateRequestContext
    void serve(UUID webhook) {
        UUID hold = Ids.next();
        Instant now = clock.now();
        Instant end = now.plus(TURN);
        if (progress.hold(webhook, hold, now, end.plus(settings.timeout().multipliedBy(2)))) {
            try {
                readAsItsOwner(webhook);
                deliver(webhook, end);
            } finally {
                progress.release(webhook, hold);
            }
        }
    }

    private void readAsItsOwner(UUID id) {
        Webhook webhook = webhooks.findById(id);
        if (webhook != null) {
            errands.readFor(webhook.organizationId());
        }
    }

    private void deliver(UUID webhook, Instant end) {
        boolean more = true;
        while (more && clock.now().isBefore(end)) {
            Parcel parcel = deliveries.next(webhook).orElse(null);
            more = parcel == null ? collector.collect(webhook) : deliver(parcel);
        }
    }

    private boolean deliver(Parcel parcel) {
        long timestamp = clock.now().getEpochSecond();
        Map<String, String> headers = Map.of(
                "content-type",
                ChangeEvent.MEDIA_TYPE,
                "user-agent",
                "tongxin-webhooks/1",
                "webhook-id",
                parcel.messageId(),
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                secrets.signatures(parcel.secrets(), parcel.messageId(), timestamp, parcel.body()));
        Answer answer = sender.send(parcel.url(), headers, parcel.body());
        deliveries.settle(parcel.delivery(), answer);
        return answer.isTaken();
    }
}
