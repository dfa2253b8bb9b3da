package cn.tongxin.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.time.BusinessClock;

/** The caller's scope, found once per request. */
@RequestScoped
public class CurrentScope {
    @Inject
    CurrentUser user;

    @Inject
    OrganizationTree organizations;

    @Inject
    AllianceReach alliances;

    @Inject
    BusinessClock clock;

    private @Nullable Scope scope;

    /** Work that takes long finds it anew from time to time. */
    void forget() {
        scope = null;
    }

    public Scope get() {
        if (scope == null) {
            Set<UUID> own =
                    user.organizationId().map(organizations::withAllBelow).orElse(Set.of());
            scope = user.is(Roles.COMMITTEE) || user.is(Roles.AUDITOR)
                    ? new Scope(true, own, List.of())
                    : new Scope(false, own, own.isEmpty() ? List.of() : alliances.ledBy(own, clock.today()));
        }
        return scope;
    }
}
