package cn.tongxin.consumption.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * What a unit should buy in the programme's year and how far it is. What an individual paid is told and never counts
 * towards the target; neither do 补录 totals, whose payer is unknown.
 *
 * @param etag the version of the organization
 * @param canteen of the reserved part of the food budget; purchases of units that share the canteen are in it
 * @param union of the trade union's money
 * @param all both together
 * @param individualFen what individuals paid
 * @param sharedWithId who carries the canteen's target
 * @param sharedBy the units whose canteen purchases count here
 * @param channels what counts; empty: all
 * @param partial true where purchases may count that the caller does not see, so that the gap may be smaller
 * @param note the same in a sentence
 * @param asOf last business day that is counted
 */
public record ConsumptionTargetView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        Integer sortOrder,
        TargetStatus status,
        TargetPart canteen,
        TargetPart union,
        TargetPart all,
        Long individualFen,
        String individualUrl,
        @Nullable UUID sharedWithId,
        List<SharedBy> sharedBy,
        List<String> channels,
        boolean partial,
        String note,
        LocalDate asOf)
        implements Row {
    /** A unit that eats in this one's canteen. */
    public record SharedBy(UUID organizationId, String organizationName) {}
}
