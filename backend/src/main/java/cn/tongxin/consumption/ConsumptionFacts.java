package cn.tongxin.consumption;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationView;

/**
 * What has to be known about purchases that come in, for all of them at once.
 *
 * @param organizations payers and producers
 * @param pairings those that the caller sees
 * @param purchases what refunds are of
 * @param refunds what has come back of each purchase, by the refund's id, in 分 below zero
 * @param vouchers which purchase holds which voucher
 * @param known records by organization and the caller's own key
 */
record ConsumptionFacts(
        Map<UUID, OrganizationView> organizations,
        Set<UUID> pairings,
        Map<UUID, ConsumptionRecord> purchases,
        Map<UUID, Map<UUID, Long>> refunds,
        Map<String, UUID> vouchers,
        Map<Key, ConsumptionRecord> known,
        LocalDate today) {
    record Key(UUID organization, String externalId) {}

    /** What has come back of a purchase, but for one refund; in 分 below zero. */
    long refunded(UUID purchase, @Nullable UUID except) {
        return refunds.getOrDefault(purchase, Map.of()).entrySet().stream()
                .filter(refund -> !refund.getKey().equals(except))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
