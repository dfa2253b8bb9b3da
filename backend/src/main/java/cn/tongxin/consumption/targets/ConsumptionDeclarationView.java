package cn.tongxin.consumption.targets;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * A declaration as it is read.
 *
 * @param sharedWithName short name of the unit that runs the canteen
 */
public record ConsumptionDeclarationView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        Integer sortOrder,
        Integer year,
        Canteen canteen,
        @Nullable UUID sharedWithId,
        @Nullable String sharedWithName,
        @Nullable Long foodBudgetFen,
        @Nullable Integer unionMembers,
        String enteredByName,
        Instant updatedAt)
        implements Row {}
