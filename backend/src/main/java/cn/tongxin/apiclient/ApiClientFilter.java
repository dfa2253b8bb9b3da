package cn.tongxin.apiclient;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which clients a list shows.
 *
 * @param q part of the name or of the source system
 * @param awaitsGrant true: those of which the security administrator has to decide scopes or a new secret
 */
public record ApiClientFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("awaitsGrant") @Nullable Boolean awaitsGrant,
        @QueryParam("status") @Nullable ApiClientStatus status) {
    private static final String AWAITS_GRANT = """
            r.status = ACTIVE and (r.scopesAsked is not null or exists (
              select 1 from ApiClientCredential c
              where c.apiClientId = r.id and c.issued = true and c.confirmed = false and c.endsAt is null))""";

    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.sourceSystem like :q escape '!')",
                        "q",
                        Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Condition.ifTrue(AWAITS_GRANT, awaitsGrant),
                Condition.ifAsked("r.status = :status", "status", status));
    }
}
