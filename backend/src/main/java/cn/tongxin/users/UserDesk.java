package cn.tongxin.users;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.Origin;
import cn.tongxin.audit.UnitTrail;
import cn.tongxin.security.CallerKind;
import cn.tongxin.security.PersonInToken;
import cn.tongxin.security.Who;
import cn.tongxin.security.keycloak.AccountState;
import cn.tongxin.security.keycloak.KnownAccount;
import cn.tongxin.security.session.WebSessions;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Our side of accounts, one unit of work for each step; with each of them but a new name all of the person's sessions end. */
@ApplicationScoped
class UserDesk {
    @Inject
    UserRepository users;

    @Inject
    UserChecks checks;

    @Inject
    WebSessions sessions;

    @Inject
    MergePatch.Applier patches;

    @Inject
    UnitTrail trail;

    /** An account of which nobody can make use yet. */
    @UnitOfWork
    UUID open(EnterUser content) {
        checks.requireFresh(content);
        UserAccount user = new UserAccount(content);
        users.persist(user);
        return user.id();
    }

    void requirePersonal(String username) {
        checks.requirePersonal(username);
    }

    @UnitOfWork
    void confirm(UUID id, String subject) {
        users.findByIdOptional(id).orElseThrow(ProblemException::notFound).begin(subject);
    }

    /** As the identity provider has it. */
    @UnitOfWork
    UUID adopt(String username, KnownAccount known) {
        checks.requireUnknown(known);
        UserAccount user = new UserAccount(username, known);
        users.persist(user);
        return user.id();
    }

    /** As his token says. Whoever comes twice at the same moment is taken up once. */
    @UnitOfWork
    void takeUp(PersonInToken person) {
        if (users.isKnown(person.subject())) {
            return;
        }
        UserAccount user = new UserAccount(UserAccount.cut(person.username()), known(person));
        users.persistAndFlush(user);
        users.caughtUp(user.id(), user.version());
        Who himself =
                new Who(CallerKind.PERSON, person.subject(), UserAccount.cut(person.name()), person.organizationId());
        trail.isOf(new Origin(himself, "takeUpUser", null, null));
    }

    private static KnownAccount known(PersonInToken person) {
        return new KnownAccount(
                person.subject(), new AccountState(person.name(), person.organizationId(), true, person.roles()));
    }

    /** It is not at the identity provider, or not any more. As a row and not by a statement, so that the audit trail hears of it. */
    @UnitOfWork
    void discard(UUID id) {
        users.findByIdOptional(id).filter(UserAccount::isPending).ifPresent(users::delete);
    }

    @UnitOfWork
    void change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        UserAccount user = require(id, ifMatch);
        user.rename(patches.apply(patch, user.terms(), EnterUserTerms.class).name());
    }

    @UnitOfWork
    void move(UUID id, @Nullable String ifMatch, MoveUser wish) {
        UserAccount user = require(id, ifMatch);
        checks.requireHome(user, wish.organizationId());
        checks.requireConfirmer(user);
        user.move(wish.organizationId(), wish.reason());
        endSessions(user);
    }

    @UnitOfWork
    void disable(UUID id, @Nullable String ifMatch, SwitchUser wish) {
        UserAccount user = require(id, ifMatch);
        user.disable(wish.reason());
        checks.requireOthers(user);
        endSessions(user);
    }

    @UnitOfWork
    void enable(UUID id, @Nullable String ifMatch, SwitchUser wish) {
        require(id, ifMatch).enable(wish.reason());
    }

    @UnitOfWork
    void grant(UUID id, @Nullable String ifMatch, GrantRoles wish, boolean awaitsOwner) {
        UserAccount user = require(id, ifMatch);
        checks.requireGrantable(user, wish.codes());
        checks.requireOwned(user, wish.codes(), awaitsOwner);
        user.grant(wish.codes(), wish.reason());
        endSessions(user);
    }

    /**
     * Of several at once all but one are refused, or each would end the password of the one before it.
     *
     * @return the subject
     */
    @UnitOfWork
    String reset(UUID id, @Nullable String ifMatch, ResetUser wish) {
        UserAccount user = require(id, ifMatch);
        checks.requireResettable(user, wish);
        user.reset(wish.reason());
        users.getEntityManager().lock(user, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        endSessions(user);
        return user.subject();
    }

    /** How the identity provider is to have it, and in which version that was so. */
    record Standing(String subject, AccountState state, long version) {}

    @UnitOfWork
    Standing standing(UUID id) {
        UserAccount user = users.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return new Standing(user.subject(), user.state(), user.version());
    }

    /** False: it has changed again, and has to be told again. */
    @UnitOfWork
    boolean caughtUp(UUID id, long version) {
        return users.caughtUp(id, version);
    }

    /** In the version that the caller has seen. */
    UserAccount require(UUID id, @Nullable String ifMatch) {
        UserAccount user = users.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, user);
        user.requireMade();
        return user;
    }

    private void endSessions(UserAccount user) {
        sessions.closeAllOfPerson(user.subject());
    }
}
