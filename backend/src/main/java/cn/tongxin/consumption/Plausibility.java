package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.problem.Texts;

/** What looks odd about a purchase beside the unit's own earlier ones; nothing is refused for it. */
@ApplicationScoped
class Plausibility {
    /** How many times its greatest, or what part of its least, is far outside. */
    private static final int FAR = 10;

    private static final int ENOUGH = 5;
    private static final long WAN = 10_000;
    private static final long LARGE_FEN = 50_000_000L;

    @Inject
    Texts texts;

    /** The history is of the same unit. */
    List<RecordWarning> warnings(EnterConsumptionRecord content, List<Bought> history, boolean voucherTaken) {
        List<RecordWarning> found = new ArrayList<>();
        if (voucherTaken) {
            found.add(warning("voucher-taken", "voucher.number"));
        }
        if (content.voucher() == null) {
            found.add(warning("no-voucher", "voucher"));
        }
        if (!content.givesBack()) {
            total(content, history).ifPresent(code -> found.add(warning(code, "amountFen")));
            if (isUnitPriceFar(content, history)) {
                found.add(warning("unit-price-far", "quantity"));
            }
        }
        return found;
    }

    private static Optional<String> total(EnterConsumptionRecord content, List<Bought> history) {
        long amount = content.amountFen();
        LongSummaryStatistics range =
                history.stream().mapToLong(Bought::amountFen).summaryStatistics();
        if (range.getCount() < ENOUGH) {
            return amount >= LARGE_FEN ? Optional.of("amount-large") : Optional.empty();
        }
        if (amount < range.getMin() && amount * WAN >= range.getMin() && amount * FAR < range.getMin()) {
            return Optional.of("amount-wan");
        }
        return amount > range.getMax() * FAR ? Optional.of("amount-far") : Optional.empty();
    }

    private static boolean isUnitPriceFar(EnterConsumptionRecord content, List<Bought> history) {
        BigDecimal price = price(content.quantity(), content.amountFen());
        List<BigDecimal> known = history.stream()
                .filter(bought -> bought.product().equals(content.product().strip())
                        && Objects.equals(bought.unit(), content.unit()))
                .map(bought -> price(bought.quantity(), bought.amountFen()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (price == null || known.size() < ENOUGH) {
            return false;
        }
        BigDecimal far = BigDecimal.valueOf(FAR);
        return price.compareTo(known.getLast().multiply(far)) > 0
                || price.multiply(far).compareTo(known.getFirst()) < 0;
    }

    private static @Nullable BigDecimal price(@Nullable BigDecimal quantity, long amountFen) {
        return quantity == null ? null : BigDecimal.valueOf(amountFen).divide(quantity, 3, RoundingMode.HALF_UP);
    }

    private RecordWarning warning(String code, String field) {
        return new RecordWarning(code, field, texts.of("warning." + code));
    }
}
