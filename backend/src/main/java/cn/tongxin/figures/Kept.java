package cn.tongxin.figures;

import java.util.List;

import cn.tongxin.ledger.rollup.Measure;
import cn.tongxin.shared.page.Condition;

/**
 * Where sums are read from.
 *
 * @param metric what says which sum it is
 * @param value what is added up
 * @param key that the metric is one of many in
 */
record Kept(String entity, String metric, String value, List<String> key, Condition counted) {
    static Kept folded(String entity) {
        Condition asked = Condition.of("r.metric in (:measures)");
        return new Kept(entity, "cast(r.metric as string)", "sum(r.amount)", List.of("r.metric"), asked);
    }

    /** A delta holds all sums of its entry side by side. */
    static Kept unfolded(Measure measure) {
        String amount = "r." + measure.property();
        return new Kept(
                "FigureDelta",
                "'" + measure.name() + "'",
                "coalesce(sum(" + amount + "), 0)",
                List.of(),
                Condition.of(amount + " <> 0"));
    }
}
