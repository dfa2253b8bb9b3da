package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/** The purchases that have a story of their own, all after July; written by hand. */
final class ToldPurchases {
    private static final String WORD = "purchase";

    private ToldPurchases() {}

    static List<Purchase> all() {
        return Table.read("purchases.csv").stream().map(ToldPurchases::purchase).toList();
    }

    private static Purchase purchase(Table.Row row) {
        var day = LocalDate.parse(row.text("paidOn"));
        var refunded = row.text("refundOf");
        return new Purchase(
                Numbered.key(WORD, row.text("key")),
                row.text("organization"),
                row.text("payer"),
                row.text("channel"),
                row.text("region"),
                "",
                row.text("product"),
                row.number("quantity"),
                row.text("unit"),
                row.number("amountFen"),
                day,
                day,
                new Purchase.Voucher(row.text("voucherKind"), row.text("issuer"), row.text("number")),
                refunded.isEmpty() ? "" : Numbered.key(WORD, refunded),
                Fate.of(row.text("status"), ""));
    }
}
