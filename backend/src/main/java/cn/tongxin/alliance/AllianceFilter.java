package cn.tongxin.alliance;

import cn.tongxin.shared.page.Condition;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which alliances a list shows. */
public record AllianceFilter(
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("q") @Nullable String q) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.programmeId = :programme", "programme", programme),
                Condition.ifAsked("r.name like :q escape '!'", "q", Condition.containing(q)));
    }
}
