package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Secret;
import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;

/**
 * A webhook as it is read.
 *
 * @param lists all where empty
 * @param failingSince since when nothing but failures
 * @param deliveredAt when something was last taken
 * @param secret only in the answer that made it
 */
public record WebhookView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        String url,
        @Nullable String description,
        List<String> lists,
        WebhookStatus status,
        @Nullable DisabledBecause disabledBecause,
        @Nullable Instant failingSince,
        @Nullable Instant deliveredAt,
        Long waiting,
        Instant updatedAt,
        @Schema(implementation = String.class) @Nullable Secret secret)
        implements Row, ShownOnce {
    public WebhookView(
            UUID id,
            String etag,
            UUID organizationId,
            String organizationName,
            String url,
            @Nullable String description,
            String lists,
            WebhookStatus status,
            @Nullable DisabledBecause disabledBecause,
            @Nullable Instant failingSince,
            @Nullable Instant deliveredAt,
            Long waiting,
            Instant updatedAt) {
        this(
                id,
                etag,
                organizationId,
                organizationName,
                url,
                description,
                lists.isEmpty() ? List.of() : List.of(lists.split(Webhook.BETWEEN, -1)),
                status,
                disabledBecause,
                failingSince,
                deliveredAt,
                waiting,
                updatedAt,
                null);
    }

    @Override
    public WebhookView kept() {
        return with(null);
    }

    WebhookView with(@Nullable Secret shownOnce) {
        return new WebhookView(
                id,
                etag,
                organizationId,
                organizationName,
                url,
                description,
                lists,
                status,
                disabledBecause,
                failingSince,
                deliveredAt,
                waiting,
                updatedAt,
                shownOnce);
    }
}
