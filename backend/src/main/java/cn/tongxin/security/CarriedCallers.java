package cn.tongxin.security;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.job.JobCallers;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Lets a job run in the name of whoever started it, with the roles and the organization that he had then; as long as our
 * registers say that he still has them.
 */
@ApplicationScoped
class CarriedCallers implements JobCallers {
    @Inject
    CurrentUser user;

    @Inject
    CurrentScope scope;

    @Inject
    UserRegister people;

    @Inject
    ClientRegister clients;

    @Inject
    JsonText json;

    @Override
    public String id() {
        return user.id();
    }

    @Override
    public String packed() {
        return json.written(user.toCarry());
    }

    @Override
    public void requireRights() {
        user.requireRights();
    }

    @Override
    public void become(String packed) {
        user.carry(json.read(packed, Carried.class));
    }

    @Override
    public void requireUnchanged() {
        Carried caller = user.toCarry();
        boolean unchanged = switch (caller.register()) {
            case PERSON ->
                people.known(caller.id())
                        .filter(one -> caller.isStill(one.active(), one.organizationId(), one.roles()))
                        .isPresent();
            case CLIENT ->
                clients.known(UUID.fromString(caller.id()))
                        .filter(one -> caller.isStill(one.active(), one.organizationId(), one.scopes()))
                        .isPresent();
            case null, default -> true;
        };
        if (!unchanged) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.rights-changed");
        }
        scope.forget();
    }
}
