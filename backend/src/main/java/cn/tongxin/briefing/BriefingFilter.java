package cn.tongxin.briefing;

import cn.tongxin.shared.page.Condition;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
