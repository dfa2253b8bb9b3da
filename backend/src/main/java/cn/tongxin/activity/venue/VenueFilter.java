package cn.tongxin.activity.venue;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which venues a list shows.
 *
 * @param q part of name or place, or initials of the name
 */
public record VenueFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("inUse") @Nullable Boolean inUse) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.place like :q escape '!' or r.initials like :q escape '!')",
                        "q",
                        Condition.containing(q)),
                Condition.ifAsked("r.inUse = :inUse", "inUse", inUse));
    }
}
