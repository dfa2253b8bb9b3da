package cn.tongxin.feed.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.feed.ToldLists;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** What an entered webhook must be like. */
@ApplicationScoped
class WebhookChecks {
    private static final int MOST = 20;

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    OrganizationService organizations;

    @Inject
    Targets targets;

    @Inject
    ToldLists lists;

    @Inject
    RecordDesk desk;

    /** A new one of an organization; of none where the caller has none and names none. */
    void require(EnterWebhook content, @Nullable UUID organization) {
        boolean foreign =
                organization != null && !(desk.mayEnterFor(organization) && organizations.exist(List.of(organization)));
        content(content)
                .refuseIf(organization == null, "organizationId", "required")
                .refuseIf(foreign, "organizationId", "unknown-reference")
                .done();
    }

    /** Asked by who holds the organization's webhooks, so that many at once do not pass together. */
    void requireRoom(UUID organization) {
        if (webhooks.of(organization) >= MOST) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.too-many-webhooks", MOST);
        }
    }

    /** What is asked for goes before all else, so only so much of it may wait. */
    void requireFewAsked(UUID webhook) {
        if (deliveries.asked(webhook) >= MOST) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.too-many-asked", MOST);
        }
    }

    void requireSame(EnterWebhook content, UUID organization) {
        content(content)
                .refuseIf(!organization.equals(content.organizationId()), "organizationId", "unchangeable")
                .done();
    }

    private FieldChecks content(EnterWebhook content) {
        Optional<String> objection = targets.objection(content.url());
        return new FieldChecks()
                .refuseIf(objection.isPresent(), "url", objection.orElse(""))
                .refuseIf(!lists.names().containsAll(content.chosen()), "lists", "unknown-list");
    }
}
