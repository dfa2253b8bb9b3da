package cn.tongxin.consumption.targets;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * What a unit declares for a year.
 *
 * @param sharedWithId the unit that runs the canteen and declares it; for SHARED, and only then
 * @param foodBudgetFen the canteen's food budget of the year, in 分; for OWN and OUTSOURCED only
 * @param unionMembers members of the unit's trade union
 */
public record DeclareConsumption(
        @NotNull Canteen canteen,
        @Nullable UUID sharedWithId,
        @Min(0) @Max(1_000_000_000_000L) @Nullable Long foodBudgetFen,
        @Min(0) @Max(1_000_000) @Nullable Integer unionMembers) {}
