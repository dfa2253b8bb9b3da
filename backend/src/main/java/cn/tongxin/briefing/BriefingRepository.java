package cn.tongxin.briefing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class BriefingRepository implements PanacheRepositoryBase<Briefing, UUID> {
    static final ListQuery<BriefingSummary> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.title, r.programmeId, r.allianceId, a.name, r.fromDay, r.toDay,
              r.createdAt""",
            "from Briefing r left join Alliance a on a.id = r.allianceId",
            BriefingSummary.class,
            List.of(Sort.byDay("to", "r.toDay", BriefingSummary::to)));

    /** A draft is its writer's organization's, or his own where he has none; the committee and the auditor see all. */
    static Condition visible(Scope scope, CurrentUser user) {
        return scope.everything()
                ? Condition.ALWAYS
                : Condition.any(
                        scope.owned("r.enteredByOrganizationId"),
                        Condition.of(
                                "(r.enteredByOrganizationId is null and r.enteredBy = :writer)", "writer", user.id()));
    }
}
