package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    static final ListQuery<WebhookView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.url, r.description, r.lists, r.status,
              r.disabledBecause, p.failingSince, p.deliveredAt,
              (select count(d.id) from WebhookDelivery d where d.webhookId = r.id and d.status = WAITING), r.updatedAt""",
            """
            from Webhook r join WebhookProgress p on p.webhookId = r.id
              join Organization o on o.id = r.organizationId""",
            WebhookView.class,
            List.of(new Sort<>("updatedAt", "r.updatedAt", true, WebhookView::updatedAt, Instant::parse)));

    long of(UUID organization) {
        return count("organizationId", organization);
    }
}
