package cn.tongxin.feed.webhook;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/** Which webhooks a list shows. */
public record WebhookFilter(
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("status") @Nullable WebhookStatus status) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Condition.ifAsked("r.status = :status", "status", status));
    }
}
