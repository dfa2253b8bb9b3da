package cn.tongxin.exchange;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/** Which remarks on rows are shown. */
public record FindingFilter(@QueryParam("finding") @Nullable FindingKind kind) {
    Condition condition() {
        return Condition.ifAsked("r.kind = :kind", "kind", kind);
    }
}
