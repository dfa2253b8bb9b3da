package cn.tongxin.feed.webhook;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/** Which deliveries a list shows. */
public record DeliveryFilter(@QueryParam("status") @Nullable DeliveryStatus status) {
    Condition condition() {
        return Condition.ifAsked("r.status = :status", "status", status);
    }
}
