package cn.tongxin.ledger;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What looks odd about a record; nothing is refused for it.
 *
 * @param code stable word for programs
 * @param field which field is meant; absent: the whole
 * @param message for people, in the language of the request
 */
public record RecordWarning(String code, @Nullable String field, String message) {
    private static final Set<String> LEFT_OUT = Set.of("no-activity", "no-times", "no-voucher");

    /** Only says what follows from something left out that may be; of a whole sheet nobody wants to hear it row by row. */
    public boolean tellsOfLeavingOut() {
        return LEFT_OUT.contains(code);
    }
}
