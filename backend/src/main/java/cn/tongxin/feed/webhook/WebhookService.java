package cn.tongxin.feed.webhook;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.Secret;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/**
 * Webhooks of the caller's organizations; the committee keeps and the auditor reads all. Addresses are looked up here,
 * before a unit of work begins.
 */
@ApplicationScoped
public class WebhookService {
    @Inject
    WebhookRepository webhooks;

    @Inject
    WebhookStore store;

    @Inject
    WebhookChecks checks;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    MergePatch.Applier patches;

    public Page<WebhookView> list(WebhookFilter filter, PageQuery page) {
        return WebhookRepository.LIST.where(filter.condition(), visible()).page(webhooks.getEntityManager(), page);
    }

    public WebhookView get(UUID id) {
        return WebhookRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), visible())
                .first(webhooks.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    /** The answer is the only one with the secret. */
    public WebhookView create(EnterWebhook content) {
        UUID organization =
                content.organizationId() == null ? user.organizationId().orElse(null) : content.organizationId();
        checks.require(content, organization);
        String secret = Secrets.make();
        UUID id = store.create(Objects.requireNonNull(organization), content, secret);
        return get(id).with(new Secret(secret));
    }

    public WebhookView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        get(id);
        Webhook known = webhooks.findById(id);
        Versions.require(ifMatch, known);
        EnterWebhook content = patches.apply(patch, known.content(), EnterWebhook.class);
        checks.requireSame(content, known.organizationId());
        store.change(id, ifMatch, content);
        return get(id);
    }

    public void delete(UUID id, @Nullable String ifMatch) {
        get(id);
        store.delete(id, ifMatch);
    }

    /** The answer is the only one with the new secret; the former one signs, too, for a day. */
    public WebhookView rotate(UUID id, @Nullable String ifMatch) {
        get(id);
        String secret = Secrets.make();
        store.rotate(id, ifMatch, secret);
        return get(id).with(new Secret(secret));
    }

    public DeliveryView test(UUID id) {
        WebhookView webhook = get(id);
        return delivery(id, store.test(webhook));
    }

    public Page<DeliveryView> deliveries(UUID id, DeliveryFilter filter, PageQuery page) {
        get(id);
        return DeliveryRepository.LIST
                .where(Condition.of("r.webhookId = :webhook", "webhook", id), filter.condition())
                .page(webhooks.getEntityManager(), page);
    }

    public DeliveryView redeliver(UUID id, UUID deliveryId) {
        get(id);
        store.askAgain(id, deliveryId);
        return delivery(id, deliveryId);
    }

    private DeliveryView delivery(UUID webhook, UUID id) {
        return DeliveryRepository.LIST
                .where(Condition.of("r.webhookId = :webhook", "webhook", webhook), Condition.of("r.id = :id", "id", id))
                .first(webhooks.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    private Condition visible() {
        Scope seen = scope.get();
        return seen.everything() ? Condition.ALWAYS : seen.owned("r.organizationId");
    }
}
