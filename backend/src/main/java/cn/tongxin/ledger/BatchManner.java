package cn.tongxin.ledger;

import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * How a batch is taken.
 *
 * @param validateOnly everything is checked and nothing is kept
 * @param strict all of it or nothing
 */
public record BatchManner(boolean validateOnly, boolean strict) {
    public static final String STRICT = "handling=strict";

    private static final int PARTLY = 207;
    private static final Pattern ASKS_STRICT =
            Pattern.compile("(?i)(?:^|[,;\\s])handling\\s*=\\s*\"?strict\"?(?:$|[,;\\s])");

    /** 207 for a batch that was taken item by item, 200 for one that was taken as a whole. */
    public RestResponse<BatchView> answer(BatchView view) {
        return strict
                ? RestResponse.ResponseBuilder.ok(view)
                        .header("Preference-Applied", STRICT)
                        .build()
                : RestResponse.ResponseBuilder.<BatchView>create(PARTLY, "Multi-Status")
                        .entity(view)
                        .build();
    }

    /**
     * As it is asked for; what is to be kept needs a key, as nobody can tell what became of a batch that was cut off.
     *
     * @param key {@code Idempotency-Key}
     * @param prefer {@code Prefer}, of which only {@code handling=strict} means anything here
     */
    public static BatchManner of(@Nullable String key, @Nullable String prefer, @Nullable Boolean validateOnly) {
        boolean checking = Boolean.TRUE.equals(validateOnly);
        if (key == null && !checking) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "Idempotency-Key", "required");
        }
        return new BatchManner(
                checking, prefer != null && ASKS_STRICT.matcher(prefer).find());
    }
}
