package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which alliances a list shows.
 *
 * @param q part of the name or its initials
 * @param on the day whose leads and warnings are shown; today within the programme's year where absent
 */
public record AllianceFilter(
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("q") @Nullable String q,
        @QueryParam("on") @Nullable LocalDate on) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.programmeId = :programme", "programme", programme),
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.initials like :q escape '!')", "q", Condition.containing(q)));
    }
}
