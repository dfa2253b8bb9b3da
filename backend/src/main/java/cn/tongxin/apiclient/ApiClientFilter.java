package cn.tongxin.apiclient;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which clients a list shows.
 *
 * @param q part of the name or of the source system
 */
public record ApiClientFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("status") @Nullable ApiClientStatus status) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.sourceSystem like :q escape '!')",
                        "q",
                        Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Condition.ifAsked("r.status = :status", "status", status));
    }
}
