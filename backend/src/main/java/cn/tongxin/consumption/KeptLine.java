package cn.tongxin.consumption;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** A line's columns. */
@Embeddable
class KeptLine {
    private String product = "";
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private long amountFen;

    protected KeptLine() {}

    KeptLine(ConsumptionLine line) {
        product = line.product();
        quantity = line.quantity();
        unit = line.unit();
        amountFen = line.amountFen();
    }

    ConsumptionLine content() {
        return new ConsumptionLine(product, quantity, unit, amountFen);
    }
}
