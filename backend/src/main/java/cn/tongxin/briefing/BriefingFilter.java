package cn.tongxin.briefing;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/** Which briefings a list shows. */
public record BriefingFilter(
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("alliance") @Nullable UUID alliance) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.programmeId = :programme", "programme", programme),
                Condition.ifAsked("r.allianceId = :alliance", "alliance", alliance));
    }
}
