package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which organizations a list shows.
 *
 * @param q part of the name, the short name or their initials
 * @param parent those directly below this one
 * @param on those that exist on that day
 */
public record OrganizationFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("kind") @Nullable OrganizationKind kind,
        @QueryParam("parent") @Nullable UUID parent,
        @QueryParam("on") @Nullable LocalDate on) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.shortName like :q escape '!' or r.initials like :q escape '!')",
                        "q",
                        Condition.containing(q)),
                Condition.ifAsked("r.kind = :kind", "kind", kind),
                Condition.ifAsked("r.parentId = :parent", "parent", parent),
                Condition.ifAsked(":on between r.activeFrom and r.activeTo", "on", on));
    }
}
