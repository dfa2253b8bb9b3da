package cn.tongxin.feed.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** Where an organization's changes are sent. */
@Entity
@Audited("webhooks")
@Untold("concerns only whoever keeps it")
class Webhook extends BaseEntity {
    static final String BETWEEN = ",";

    @Column(updatable = false)
    private UUID organizationId = new UUID(0, 0);

    /** The system that keeps it, which must be one that may read; absent where a person does. */
    private @Nullable UUID clientId;

    /** The person who keeps it, as tokens name him, who must be one that may; absent where a system does. */
    private @Nullable String keptBy;

    private String url = "";
    private @Nullable String description;
    private String lists = "";

    @Enumerated(EnumType.STRING)
    private WebhookStatus status = WebhookStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledBecause disabledBecause;

    private String secret = "";
    private @Nullable String formerSecret;
    private @Nullable Instant formerUntil;

    protected Webhook() {}

    /** The secret comes ciphered. */
    Webhook(UUID organizationId, EnterWebhook content, String secret) {
        this.organizationId = organizationId;
        this.secret = secret;
        change(content);
    }

    EnterWebhook content() {
        return new EnterWebhook(
                organizationId,
                url,
                description,
                chosen().isEmpty() ? null : List.copyOf(chosen()),
                status == WebhookStatus.ACTIVE);
    }

    final void change(EnterWebhook content) {
        url = content.url();
        description = content.description();
        lists = String.join(BETWEEN, content.chosen());
        if (content.isOn()) {
            status = WebhookStatus.ACTIVE;
            disabledBecause = null;
        } else if (status == WebhookStatus.ACTIVE) {
            status = WebhookStatus.PAUSED;
        }
    }

    /** By a system or by a person; by neither where one of the installation's own systems does it. */
    void keep(@Nullable UUID client, @Nullable String person) {
        clientId = client;
        keptBy = person;
    }

    void rotate(String next, Instant until) {
        formerSecret = secret;
        formerUntil = until;
        secret = next;
    }

    void disable(DisabledBecause why) {
        status = WebhookStatus.DISABLED;
        disabledBecause = why;
    }

    boolean isActive() {
        return status == WebhookStatus.ACTIVE;
    }

    /** The lists asked for; empty: all. */
    Set<String> chosen() {
        return lists.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(lists.split(BETWEEN, -1)));
    }

    /** Those that sign now, ciphered, the latest first. */
    List<String> secrets(Instant now) {
        String former = formerSecret;
        boolean both = former != null && formerUntil != null && formerUntil.isAfter(now);
        return both ? List.of(secret, former) : List.of(secret);
    }

    @Nullable
    UUID clientId() {
        return clientId;
    }

    @Nullable
    String keptBy() {
        return keptBy;
    }

    UUID organizationId() {
        return organizationId;
    }

    String url() {
        return url;
    }
}
