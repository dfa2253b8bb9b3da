package cn.tongxin.feed.webhook;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.feed.ChangeEvent;
import cn.tongxin.feed.Feed;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Writes webhooks; who may is settled before. */
@ApplicationScoped
class WebhookStore {
    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    WebhookChecks checks;

    @Inject
    Guards guards;

    @Inject
    Progress progress;

    @Inject
    Secrets secrets;

    @Inject
    Feed feed;

    @Inject
    CurrentUser user;

    @Inject
    JsonText json;

    @Inject
    BusinessClock clock;

    @Inject
    WebhookSettings settings;

    /** It begins with what changes from now on. */
    @UnitOfWork
    public UUID create(UUID organization, EnterWebhook content, String secret) {
        guards.hold("webhooks", organization);
        checks.requireRoom(organization);
        Webhook webhook = new Webhook(organization, content, secrets.ciphered(secret));
        keep(webhook);
        webhooks.persist(webhook);
        progress.begin(webhook.id(), feed.now());
        return webhook.id();
    }

    /**
     * Switched on again, it has its days of failures before it as any other. Whoever does that answers for it, and so does
     * who sends it elsewhere, and a person who changes what another person has kept: thus it is handed over.
     */
    @UnitOfWork
    public void change(UUID id, @Nullable String ifMatch, EnterWebhook content) {
        Webhook webhook = latest(id, ifMatch);
        boolean goesOn = content.isOn() && !webhook.isActive();
        if (goesOn) {
            progress.forgive(id);
        }
        boolean goesElsewhere = !content.url().equals(webhook.url());
        if (goesOn
                || goesElsewhere
                || (webhook.keptBy() != null && user.personId().isPresent())) {
            keep(webhook);
        }
        webhook.change(content);
    }

    /** Whoever knows the secret answers for it. */
    @UnitOfWork
    public void rotate(UUID id, @Nullable String ifMatch, String secret) {
        Webhook webhook = latest(id, ifMatch);
        webhook.rotate(secrets.ciphered(secret), clock.now().plus(settings.rotation()));
        keep(webhook);
    }

    /** What is left of it is cleared later. */
    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        webhooks.delete(latest(id, ifMatch));
        progress.end(id);
    }

    @UnitOfWork
    public UUID test(WebhookView webhook) {
        checks.requireFewAsked(webhook.id());
        ChangeEvent event = ChangeEvent.test(Ids.next(), webhook.id(), webhook.organizationId(), clock.now());
        WebhookDelivery delivery = new WebhookDelivery(webhook.id(), null, event, json.written(event), clock.now());
        deliveries.persist(delivery);
        return delivery.id();
    }

    @UnitOfWork
    public void askAgain(UUID webhook, UUID delivery) {
        checks.requireFewAsked(webhook);
        deliveries.of(webhook, delivery).orElseThrow(ProblemException::notFound).askAgain(clock.now());
    }

    private void keep(Webhook webhook) {
        webhook.keep(user.clientId().orElse(null), user.personId().orElse(null));
    }

    private Webhook latest(UUID id, @Nullable String ifMatch) {
        Webhook webhook = webhooks.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, webhook);
        return webhook;
    }
}
