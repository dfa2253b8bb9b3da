package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The application's own work for an organization: it reads what that organization's system may read, and no more. */
@ApplicationScoped
public class Errands {
    @Inject
    CurrentUser user;

    /** From here on the current request context, which must be a fresh one, is such a system's. */
    public void readFor(UUID organization) {
        user.carry(new Carried(
                "errand " + organization, "", organization, Carried.ERRAND, Set.of(Roles.READ_RECORDS), null));
    }
}
