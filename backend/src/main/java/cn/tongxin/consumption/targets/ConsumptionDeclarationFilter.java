package cn.tongxin.consumption.targets;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which declarations a list shows.
 *
 * @param year the current one where absent
 */
public record ConsumptionDeclarationFilter(
        @QueryParam("year") @Nullable Integer year,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("canteen") @Nullable Canteen canteen,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Condition.ifAsked("r.canteen = :canteen", "canteen", canteen),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
