package cn.tongxin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.job.JobCallers;

/** Lets a job run in the name of whoever started it, with the roles and the organization that he had then. */
@ApplicationScoped
class CarriedCallers implements JobCallers {
    @Inject
    CurrentUser user;

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
    public void become(String packed) {
        user.carry(json.read(packed, Carried.class));
    }
}
