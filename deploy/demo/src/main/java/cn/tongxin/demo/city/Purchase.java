package cn.tongxin.demo.city;

import java.time.LocalDate;

/**
 * A purchase that supports farmers.
 *
 * @param quantity 0 for a mixed delivery, which has no unit either
 * @param paired name of the paired village it was bought from, else empty
 * @param amountFen below zero for a refund
 * @param refundOf external id of the purchase that money came back from, else empty
 */
public record Purchase(
        String externalId,
        String organization,
        String payer,
        String channel,
        String region,
        String paired,
        String product,
        int quantity,
        String unit,
        long amountFen,
        LocalDate orderedOn,
        LocalDate paidOn,
        Voucher voucher,
        String refundOf,
        Fate fate) {
    /** What proves it; no number counts twice. */
    public record Voucher(String kind, String issuer, String number) {}

    Purchase numbered(String id) {
        return new Purchase(
                id,
                organization,
                payer,
                channel,
                region,
                paired,
                product,
                quantity,
                unit,
                amountFen,
                orderedOn,
                paidOn,
                voucher,
                refundOf,
                fate);
    }
}
