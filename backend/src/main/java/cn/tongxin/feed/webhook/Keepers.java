package cn.tongxin.feed.webhook;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.ClientRegister;
import cn.tongxin.security.OrganizationTree;
import cn.tongxin.security.RegisteredUser;
import cn.tongxin.security.Roles;
import cn.tongxin.security.UserRegister;

/** Whether whoever keeps a webhook could still make it: nothing is sent for longer than he may read it himself. */
@ApplicationScoped
class Keepers {
    @Inject
    ClientRegister clients;

    @Inject
    UserRegister people;

    @Inject
    OrganizationTree tree;

    /** Why it must rest. */
    Optional<DisabledBecause> objection(Webhook webhook) {
        UUID client = webhook.clientId();
        if (client != null) {
            return clients.mayRead(client) ? Optional.empty() : Optional.of(DisabledBecause.CLIENT);
        }
        String person = webhook.keptBy();
        return person == null || mayKeep(person, webhook.organizationId())
                ? Optional.empty()
                : Optional.of(DisabledBecause.PERSON);
    }

    private boolean mayKeep(String subject, UUID organization) {
        return people.known(subject)
                .filter(RegisteredUser::active)
                .filter(person -> person.roles().contains(Roles.COMMITTEE) || isStaffOf(person, organization))
                .isPresent();
    }

    private boolean isStaffOf(RegisteredUser person, UUID organization) {
        UUID own = person.organizationId();
        return own != null
                && person.roles().contains(Roles.STAFF)
                && tree.withAllBelow(own).contains(organization);
    }
}
