package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * A delivery as it is read.
 *
 * @param body what is sent, as text
 * @param nextAt when it is tried next, where it waits
 */
public record DeliveryView(
        UUID id,
        String etag,
        UUID eventId,
        String eventType,
        DeliveryStatus status,
        Integer attempts,
        Instant createdAt,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Integer answerStatus,
        @Nullable DeliveryFailure failure,
        String body)
        implements Row {
    public DeliveryView {
        nextAt = status == DeliveryStatus.WAITING ? nextAt : null;
    }
}
