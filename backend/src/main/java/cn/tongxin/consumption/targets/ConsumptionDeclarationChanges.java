package cn.tongxin.consumption.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.Scope;
import cn.tongxin.security.Window;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Declarations in the feed of changes: one's own, and those of units that one leads within the year. */
@ApplicationScoped
class ConsumptionDeclarationChanges implements ToldList {
    @Inject
    ConsumptionDeclarationRepository declarations;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "consumption-declarations";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ConsumptionDeclarationRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), visible())
                .all(declarations.getEntityManager())
                .stream()
                .map(declared -> ChangedThing.of(this, declared, declared.organizationId())
                        .at(name() + "/" + declared.organizationId() + "/" + declared.year()))
                .toList();
    }

    /** As the list does for one year, for all years: a window holds a year of which it holds a day. */
    private Condition visible() {
        Scope seen = scope.get();
        if (seen.everything()) {
            return Condition.ALWAYS;
        }
        List<Condition> reach = new ArrayList<>(List.of(seen.owned("r.organizationId")));
        for (int i = 0; i < seen.windows().size(); i++) {
            Window window = seen.windows().get(i);
            reach.add(new Condition(
                    "(r.organizationId in (:led%1$d) and r.year between :ledFrom%1$d and :ledTo%1$d)".formatted(i),
                    Map.of(
                            "led" + i,
                            window.organizations(),
                            "ledFrom" + i,
                            window.from().getYear(),
                            "ledTo" + i,
                            window.to().getYear())));
        }
        return Condition.any(reach);
    }
}
