package cn.tongxin.demo.city;

import java.util.List;

/** Why an alliance does not keep a soft rule; others that do not keep one have not said why. */
public record RuleException(String alliance, String rule, String reason) {
    static List<RuleException> all() {
        return Table.read("exceptions.csv").stream()
                .map(row -> new RuleException(row.text("alliance"), row.text("rule"), row.text("reason")))
                .toList();
    }
}
