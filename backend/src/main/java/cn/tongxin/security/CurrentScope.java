package cn.tongxin.security;

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

    public Scope get() {
        if (scope == null) {
            scope = user.is(Roles.COMMITTEE) || user.is(Roles.AUDITOR)
                    ? Scope.ALL
                    : user.organizationId().map(this::of).orElse(Scope.NOTHING);
        }
        return scope;
    }

    private Scope of(UUID organization) {
        Set<UUID> own = organizations.withAllBelow(organization);
        return new Scope(false, own, alliances.ledBy(own, clock.today()));
    }
}
