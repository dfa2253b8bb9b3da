package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import cn.tongxin.feed.ChangeEvent;
import cn.tongxin.shared.Ids;

/** One event on its way to one webhook; what is sent stays the same however often it is tried. */
@Entity
class WebhookDelivery {
    @Id
    private UUID id = Ids.next();

    private UUID webhookId = new UUID(0, 0);

    /** The event's place in the feed; a test has none, nor has what is sent again after all. */
    private @Nullable Long number;

    private UUID eventId = new UUID(0, 0);
    private String eventType = "";
    private String body = "";

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status = DeliveryStatus.WAITING;

    /** Somebody wants it sent now, whatever waits before it. */
    private boolean asked;

    private int attempts;
    private Instant createdAt = Instant.EPOCH;
    private Instant nextAt = Instant.EPOCH;
    private @Nullable Instant firstAt;
    private @Nullable Instant lastAt;
    private @Nullable Integer answerStatus;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryFailure failure;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID webhookId, @Nullable Long number, ChangeEvent event, String body, Instant now) {
        this.webhookId = webhookId;
        this.number = number;
        this.eventId = event.id();
        this.eventType = event.type();
        this.body = body;
        this.asked = number == null;
        this.createdAt = now;
        this.nextAt = now;
    }

    /** What is over is tried once more, like a test: it has no place among those that wait any more. */
    void askAgain(Instant now) {
        if (status != DeliveryStatus.WAITING) {
            number = null;
        }
        status = DeliveryStatus.WAITING;
        asked = true;
        nextAt = now;
    }

    void attempted(Answer answer, Instant now) {
        attempts++;
        firstAt = firstAt == null ? now : firstAt;
        lastAt = now;
        answerStatus = answer.status();
        failure = answer.failure();
        asked = false;
    }

    void delivered() {
        status = DeliveryStatus.DELIVERED;
    }

    /** Tries again later, unless it is a test or has been tried for too long. */
    void failed(Backoff backoff, Instant now) {
        Instant again = now.plus(backoff.pause(attempts));
        if (number == null || firstAt == null || backoff.isTooLate(firstAt, again)) {
            status = DeliveryStatus.GIVEN_UP;
        } else {
            nextAt = again;
        }
    }

    /** A test, or something that was over and is sent again: it counts for nothing else. */
    boolean isTriedOnce() {
        return number == null;
    }

    boolean isDue(Instant now) {
        return !nextAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    DeliveryStatus status() {
        return status;
    }

    String body() {
        return body;
    }
}
