package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Purchases at the dice's will, until the golden sum is reached to the 分. */
final class Purchases {
    private static final long SMALLEST_REST_FEN = 150_000;
    private static final int AFTERWARDS = 60;
    private static final List<String> PAYERS = List.of("CANTEEN", "CANTEEN", "CANTEEN", "UNION", "UNION", "INDIVIDUAL");

    private final Directory directory;
    private final List<Pairing> pairings;
    private final List<Product> products = Product.all();
    private final Dice dice;
    private int vouchers;

    Purchases(Directory directory, List<Pairing> pairings, Dice dice) {
        this.directory = directory;
        this.pairings = pairings;
        this.dice = dice;
    }

    List<Purchase> all() {
        var purchases = new ArrayList<Purchase>();
        var rest = Golden.CONSUMPTION_FEN;
        for (var next = golden(); rest - next.amountFen() > SMALLEST_REST_FEN; next = golden()) {
            purchases.add(next);
            rest -= next.amountFen();
        }
        purchases.add(mixed(rest));
        for (var i = 0; i < AFTERWARDS; i++) {
            var day = dice.dayBetween(Golden.TO.plusDays(1), LocalDate.of(2024, 12, 20));
            purchases.add(purchase(dice.pick(directory.units()), day, Fate.APPROVED));
        }
        OpenRecord.of("PURCHASE").stream()
                .map(open -> purchase(open.organization(), open.day(), open.fate()))
                .forEach(purchases::add);
        return Numbered.of(purchases, Comparator.comparing(Purchase::paidOn), "purchase", Purchase::numbered);
    }

    private Purchase golden() {
        var day = dice.dayBetween(Golden.FROM.plusDays(4), Golden.TO);
        return purchase(dice.pick(directory.units()), day, Fate.APPROVED);
    }

    private Purchase purchase(String organization, LocalDate day, Fate fate) {
        var product = dice.pick(products);
        var quantity = dice.between(product.least(), product.most());
        return new Purchase(
                "",
                organization,
                dice.pick(PAYERS),
                product.channel(),
                product.region(),
                paired(organization, product),
                product.name(),
                quantity,
                product.unit(),
                product.priceFen() * quantity,
                day.minusDays(dice.between(0, 3)),
                day,
                voucher(product),
                "",
                fate);
    }

    /** What is left for the golden sum: a delivery of many things, without a quantity. */
    private Purchase mixed(long amountFen) {
        var seller = new Purchase.Voucher("INVOICE", "城郊蔬菜合作社", number());
        return new Purchase(
                "",
                "市机关事务管理局",
                "CANTEEN",
                "DIRECT",
                "341002",
                "",
                "机关食堂主副食品一批",
                0,
                "",
                amountFen,
                Golden.TO.minusDays(3),
                Golden.TO,
                seller,
                "",
                Fate.APPROVED);
    }

    /** A product that carries the village's name was bought from it, where the unit is paired with it. */
    private String paired(String organization, Product product) {
        return pairings.stream()
                .filter(pairing -> pairing.confirmed() && pairing.supporter().equals(organization))
                .map(Pairing::beneficiary)
                .filter(village -> product.name().startsWith(village))
                .findFirst()
                .orElse("");
    }

    private Purchase.Voucher voucher(Product product) {
        return product.channel().equals("PLATFORM_832")
                ? new Purchase.Voucher("PLATFORM_ORDER", "832平台", "DD" + number())
                : new Purchase.Voucher("INVOICE", product.seller(), number());
    }

    private String number() {
        vouchers++;
        return "243420%014d".formatted(vouchers);
    }
}
