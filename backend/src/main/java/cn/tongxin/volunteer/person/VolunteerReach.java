package cn.tongxin.volunteer.person;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.Window;
import cn.tongxin.shared.page.Condition;

/** Which volunteers a caller sees: of the own unit, of the units that it leads today, or all. */
@RequestScoped
class VolunteerReach {
    @Inject
    CurrentScope scope;

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

    private Set<UUID> led() {
        return scope.get().windows().stream()
                .filter(Window::acts)
                .flatMap(window -> window.organizations().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
