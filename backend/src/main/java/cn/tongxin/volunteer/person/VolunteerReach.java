package cn.tongxin.volunteer.person;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.time.BusinessClock;

/** Which volunteers a caller sees: of the own unit, of the units that it leads today, or all. */
@RequestScoped
class VolunteerReach {
    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    boolean sees(UUID organization) {
        return scope.get().everything() || scope.get().owns(organization) || led().contains(organization);
    }

    /** Where volunteers may be seen. */
    Condition seen() {
        if (scope.get().everything()) {
            return Condition.ALWAYS;
        }
        Set<UUID> led = led();
        return led.isEmpty() ? owned() : Condition.any(owned(), Condition.of("r.organizationId in (:led)", "led", led));
    }

    /** Where names may be read. */
    Condition owned() {
        return scope.get().owned("r.organizationId");
    }

    /** Today's members: who left, took its volunteers with it. */
    private Set<UUID> led() {
        return scope.get().ledOn(clock.today());
    }
}
