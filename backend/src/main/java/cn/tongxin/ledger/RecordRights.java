package cn.tongxin.ledger;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Who enters and who decides. One enters for one's own organization, the committee for all. The committee decides, or a
 * lead of today for what its members did while they were members.
 */
@ApplicationScoped
public class RecordRights {
    @Inject
    CurrentUser user;

    @Inject
    CurrentScope scope;

    public Actor actor() {
        return new Actor(user.id(), user.name());
    }

    public boolean mayEnterFor(UUID organization) {
        return user.is(Roles.COMMITTEE) || scope.get().owns(organization);
    }

    /** For a record that the caller sees: a lead reads its members' records but does not write them. */
    public void requireMayEnterFor(UUID organization) {
        if (!mayEnterFor(organization)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    /** Nobody decides what he entered or what belongs to his organization. */
    public Actor requireMayDecide(UUID organization, LocalDate day, Lifecycle lifecycle) {
        if (lifecycle.enteredBy().equals(user.id()) || isOfCallersOrganization(organization)) {
            throw ProblemException.of(ProblemType.OWN_RECORD);
        }
        if (!user.is(Roles.COMMITTEE) && !scope.get().leads(organization, day)) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.not-acting");
        }
        return actor();
    }

    private boolean isOfCallersOrganization(UUID organization) {
        return scope.get().owns(organization)
                || user.organizationId().filter(organization::equals).isPresent();
    }
}
