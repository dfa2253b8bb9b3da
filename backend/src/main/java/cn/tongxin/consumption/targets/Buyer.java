package cn.tongxin.consumption.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.page.Sort;

/** A unit as a row of the list of targets. */
record Buyer(UUID id, String etag, String name, @Nullable String regionCode, Integer sortOrder) implements Row {
    /** Units of the day, and whoever declared or shares all the same. */
    static final ListQuery<Buyer> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.shortName, r.regionCode, r.sortOrder",
            "from Organization r",
            Buyer.class,
            List.of(Sort.byNumber("sortOrder", "r.sortOrder", Buyer::sortOrder)));

    static Condition onDay(LocalDate asOf) {
        return new Condition(
                "(r.kind in (:units) or exists (select 1 from ConsumptionDeclaration d where d.organizationId = r.id"
                        + " and d.year = :year)) and :asOf between r.activeFrom and r.activeTo",
                Map.of("units", OrganizationKind.units(), "year", asOf.getYear(), "asOf", asOf));
    }
}
