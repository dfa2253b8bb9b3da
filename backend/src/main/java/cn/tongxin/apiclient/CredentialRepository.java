package cn.tongxin.apiclient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CredentialRepository implements PanacheRepositoryBase<ApiClientCredential, UUID> {
    /** The latest first; what is under way only of a client that has nothing else. */
    List<ApiClientCredential> of(Collection<UUID> clients) {
        return list("""
                apiClientId in ?1 and (issued = true
                  or apiClientId in (select c.id from ApiClient c where c.status = ?2))
                order by id desc""", clients, ApiClientStatus.PENDING);
    }

    /** Those that others may still come with. */
    List<ApiClientCredential> issuedTo(UUID client) {
        return list("apiClientId = ?1 and issued = true", client);
    }

    /** Whether one is being made right now, or was and is not tidied away yet. */
    boolean isUnderWay(UUID client) {
        return count("apiClientId = ?1 and issued = false", client) > 0;
    }

    Optional<ApiClientCredential> byClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /** Ended, or never finished since then. */
    List<ApiClientCredential> over(Instant now, Instant unfinishedSince, int most) {
        return find("endsAt <= ?1 or (issued = false and createdAt < ?2)", now, unfinishedSince)
                .page(0, most)
                .list();
    }

    List<String> known(Collection<String> clientIds) {
        return getEntityManager()
                .createQuery("select clientId from ApiClientCredential where clientId in :ids", String.class)
                .setParameter("ids", clientIds)
                .getResultList();
    }
}
