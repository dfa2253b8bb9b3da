package cn.tongxin.ledger;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a push by the caller's own key: 201 the first time, 200 after. */
public final class Pushed {
    /** 1–100 characters, none of them invisible, no space at the ends. */
    public static final String KEY = "[^\\s\\p{C}\\uFFFD](?:[^\\p{C}\\uFFFD]{0,98}[^\\s\\p{C}\\uFFFD])?";

    private Pushed() {}

    public static <T> RestResponse<T> answer(Upserted<T> outcome) {
        return RestResponse.status(
                outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome.view());
    }
}
