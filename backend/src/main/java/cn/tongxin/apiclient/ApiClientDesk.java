package cn.tongxin.apiclient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.IdentitySettings;
import cn.tongxin.security.keycloak.IdentityProvider;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Our side of making clients and credentials: what is to be made is written down before the identity provider hears of it. */
@ApplicationScoped
class ApiClientDesk {
    @Inject
    ApiClientRepository clients;

    @Inject
    CredentialRepository credentials;

    @Inject
    OrganizationService organizations;

    @Inject
    IdentitySettings identity;

    @Inject
    Guards guards;

    @Inject
    BusinessClock clock;

    void check(EnterApiClient content) {
        new FieldChecks()
                .refuseIf(
                        !organizations.exist(List.of(content.organizationId())), "organizationId", "unknown-reference")
                .refuseIf(isOwn(content.sourceSystem()), "sourceSystem", "reserved")
                .done();
    }

    private boolean isOwn(String system) {
        return identity.ownClients().stream().anyMatch(system::equalsIgnoreCase);
    }

    /** Clients of the installation itself are nobody's to take over. */
    void checkAdopted(String clientId) {
        new FieldChecks()
                .refuseIf(
                        identity.ownClients().contains(clientId) || clientId.equals(IdentityProvider.ADMINISTRATOR),
                        "clientId",
                        "reserved")
                .refuseIf(credentials.byClientId(clientId).isPresent(), "clientId", "client-registered")
                .done();
    }

    /** A client of which nobody can make use yet. */
    @UnitOfWork
    UUID open(EnterApiClient content, String clientId) {
        ApiClient client = new ApiClient(content);
        clients.persist(client);
        return opened(client.id(), clientId);
    }

    /**
     * A further credential of a client, of which nobody can make use yet. Of several at once all but one are refused, or each
     * would end the one before it. What is under way is looked for first: once there is none, its version has risen.
     */
    @UnitOfWork
    UUID openFurther(UUID id, @Nullable String ifMatch, String clientId) {
        guards.hold("credentials", id);
        if (credentials.isUnderWay(id)) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.client-rotating");
        }
        return opened(require(id, ifMatch).id(), clientId);
    }

    /** A client that the identity provider has already. */
    @UnitOfWork
    UUID adopt(EnterApiClient content, String clientId) {
        return confirm(open(content, clientId), clock.now());
    }

    private UUID opened(UUID client, String clientId) {
        ApiClientCredential credential = new ApiClientCredential(client, clientId);
        credentials.persist(credential);
        return credential.id();
    }

    /**
     * The identity provider has it, too. A predecessor goes on working for a while, but there are never more than two.
     *
     * @param formerEndsAt when the predecessor ends
     * @return the client
     */
    @UnitOfWork
    UUID confirm(UUID id, Instant formerEndsAt) {
        ApiClientCredential credential = credentials.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        ApiClient client = clients.findById(credential.apiClientId());
        Instant now = clock.now();
        credentials.issuedTo(client.id()).forEach(former -> former.endAt(former.isOpen() ? formerEndsAt : now));
        credential.issue();
        if (client.isPending()) {
            client.begin();
        } else {
            clients.getEntityManager().lock(client, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return client.id();
    }

    /** It is not at the identity provider, or not any more. As rows and not by one statement, so that the audit trail hears of it. */
    @UnitOfWork
    void discard(UUID id) {
        credentials.findByIdOptional(id).ifPresent(credential -> {
            credentials.delete(credential);
            credentials.flush();
            clients.findByIdOptional(credential.apiClientId())
                    .filter(ApiClient::isPending)
                    .ifPresent(clients::delete);
        });
    }

    /** Whoever has seen the secrets that there are does not decide what is done with them; who decides has seen none. */
    @UnitOfWork
    void grant(UUID id, @Nullable String ifMatch, GrantScopes wish) {
        ApiClient client = require(id, ifMatch);
        client.grant(wish.scopes());
        credentials.issuedTo(id).forEach(ApiClientCredential::confirm);
        clients.getEntityManager().lock(client, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** In the version that the caller has seen. */
    ApiClient require(UUID id, @Nullable String ifMatch) {
        ApiClient client = clients.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, client);
        client.requireMade();
        return client;
    }

    void flush() {
        clients.flush();
    }
}
