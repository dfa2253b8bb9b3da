package cn.tongxin.apiclient;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** What a client signs in with: a client of its own at the identity provider, which alone knows the secret. */
@Entity
@Audited("api-client-credentials")
@Untold("the administrator's own; no figure and no record follows from it")
@DynamicUpdate // The register writes lastSeenAt beside us.
class ApiClientCredential extends BaseEntity {
    private UUID apiClientId = new UUID(0, 0);

    private String clientId = "";

    /** False until the identity provider has it, too. */
    private boolean issued;

    /** Somebody else than who has seen its secret stands by its scopes. */
    private boolean confirmed;

    private @Nullable Instant endsAt;

    private @Nullable Instant lastSeenAt;

    protected ApiClientCredential() {}

    ApiClientCredential(UUID apiClientId, String clientId) {
        this.apiClientId = apiClientId;
        this.clientId = clientId;
    }

    void issue() {
        issued = true;
    }

    void confirm() {
        confirmed = true;
    }

    void endAt(Instant moment) {
        if (endsAt == null || endsAt.isAfter(moment)) {
            endsAt = moment;
        }
    }

    boolean isOpen() {
        return endsAt == null;
    }

    UUID apiClientId() {
        return apiClientId;
    }

    String clientId() {
        return clientId;
    }

    /** As it is now, of a client that is let in or not. */
    ApiClientCredentialView view(boolean active, Instant now) {
        boolean open = endsAt == null || endsAt.isAfter(now);
        return new ApiClientCredentialView(clientId, active && issued && open, confirmed, endsAt, lastSeenAt);
    }
}
