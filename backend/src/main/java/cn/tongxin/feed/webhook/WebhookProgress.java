package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** How far a webhook is in the feed, and how it fares. Written by statements only. */
@Entity
class WebhookProgress {
    @Id
    private UUID webhookId = new UUID(0, 0);

    private long number;
    private @Nullable Instant failingSince;
    private @Nullable Instant deliveredAt;

    protected WebhookProgress() {}

    WebhookProgress(UUID webhookId, long number) {
        this.webhookId = webhookId;
        this.number = number;
    }

    long number() {
        return number;
    }
}
