package cn.tongxin.audit.verification;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which checks a list shows.
 *
 * @param q part of the name of who started it
 */
public record VerificationFilter(@QueryParam("q") @Nullable String q) {
    Condition condition() {
        return Condition.ifAsked("r.enteredByName like :q escape '!'", "q", Condition.containing(q));
    }
}
