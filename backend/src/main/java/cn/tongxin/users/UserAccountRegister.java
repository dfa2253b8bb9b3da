package cn.tongxin.users;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.PersonInToken;
import cn.tongxin.security.RegisteredUser;
import cn.tongxin.security.UserRegister;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Answers each request of a person from our table, by one key; and notes once a day that he was there. */
@ApplicationScoped
class UserAccountRegister implements UserRegister {
    private static final Logger LOG = Logger.getLogger(UserAccountRegister.class);

    @Inject
    SessionFactory sessions;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    private record Registration(
            UUID id,
            String name,
            @Nullable UUID organizationId,
            String roles,
            boolean active,
            @Nullable LocalDate lastSeenOn) {
        RegisteredUser user() {
            return new RegisteredUser(id, name, organizationId, UserAccount.read(roles), active);
        }
    }

    @Override
    public RegisteredUser find(PersonInToken person) {
        Registration found = registered(person.subject()).orElseGet(() -> {
            adopt(person);
            return registered(person.subject()).orElseThrow();
        });
        LocalDate today = clock.today();
        if (found.active() && (found.lastSeenOn() == null || found.lastSeenOn().isBefore(today))) {
            note(person.subject(), today);
        }
        return found.user();
    }

    @Override
    public Optional<RegisteredUser> known(String subject) {
        return registered(subject).map(Registration::user);
    }

    private Optional<Registration> registered(String subject) {
        return sessions.fromStatelessSession(session -> session.createSelectionQuery("""
                        select u.id, u.name, u.organizationId, u.roles, u.status = :active, u.lastSeenOn
                        from UserAccount u where u.subject = :subject""", Registration.class)
                .setParameter("active", UserStatus.ACTIVE)
                .setParameter("subject", subject)
                .uniqueResultOptional());
    }

    /** Whoever comes twice at the same moment is taken up once. */
    private void adopt(PersonInToken person) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into user_account (id, version, created_at, updated_at, subject, username, name,
                          organization_id, roles, status, told_version)
                        values (:id, 0, :now, :now, :subject, :username, :name, :organization, :roles, 'ACTIVE', 0)
                        on duplicate key update told_version = told_version""")
                        .setParameter("id", Ids.next())
                        .setParameter("now", clock.now())
                        .setParameter("subject", person.subject())
                        .setParameter("username", UserAccount.cut(person.username()))
                        .setParameter("name", UserAccount.cut(person.name()))
                        .setParameter("organization", person.organizationId())
                        .setParameter("roles", UserAccount.written(person.roles()))
                        .executeUpdate());
    }

    /** In a transaction of its own, so that no request holds the row; and no request fails because of it. */
    private void note(String subject, LocalDate today) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("""
                            update user_account set last_seen_on = :today
                            where subject = :subject and (last_seen_on is null or last_seen_on < :today)""")
                            .setParameter("today", today)
                            .setParameter("subject", subject)
                            .executeUpdate());
        } catch (PersistenceException notNow) {
            LOG.warnf("not noted that somebody was seen: %s", notNow.getMessage());
        }
    }
}
