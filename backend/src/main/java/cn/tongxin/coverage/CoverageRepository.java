package cn.tongxin.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.page.Condition;

/** The organizations of both sides, each side in one query. */
@ApplicationScoped
class CoverageRepository {
    @Inject
    EntityManager database;

    /** Those that the rule names, else all of its kinds; and those that are paired in any case. */
    List<Party> beneficiaries(PairingRule rule, LocalDate asOf, Set<UUID> paired) {
        return rule.beneficiaryIds().isEmpty()
                ? parties(ofKinds(rule.beneficiaryKinds(), asOf), paired)
                : parties(
                        Condition.all(Condition.of("r.id in (:named)", "named", rule.beneficiaryIds()), existing(asOf)),
                        paired);
    }

    /** All of the rule's kinds where each should support somebody; and those that are paired in any case. */
    List<Party> supporters(PairingRule rule, LocalDate asOf, Set<UUID> paired) {
        boolean all = rule.supporterType() == SupporterType.ORGANIZATION
                && rule.beneficiariesPerSupporter().min() > 0;
        return parties(all ? ofKinds(rule.supporterKinds(), asOf) : Condition.NEVER, paired);
    }

    private static Condition ofKinds(Collection<OrganizationKind> kinds, LocalDate asOf) {
        return kinds.isEmpty()
                ? Condition.NEVER
                : Condition.all(Condition.of("r.kind in (:kinds)", "kinds", kinds), existing(asOf));
    }

    private static Condition existing(LocalDate asOf) {
        return new Condition(":asOf between r.activeFrom and r.activeTo", Map.of("asOf", asOf));
    }

    private List<Party> parties(Condition meant, Set<UUID> paired) {
        List<Condition> any = new ArrayList<>(List.of(meant));
        if (!paired.isEmpty()) {
            any.add(Condition.of("r.id in (:paired)", "paired", paired));
        }
        Condition where = Condition.any(any);
        SelectionQuery<Party> query = database.unwrap(Session.class)
                .createSelectionQuery("""
                        select r.id, r.shortName, r.kind, r.sortOrder, p.id, p.shortName, r.activeFrom, r.activeTo
                        from Organization r left join Organization p on p.id = r.parentId where\s""" + where.hql() + " order by r.sortOrder, r.id", Party.class);
        where.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
