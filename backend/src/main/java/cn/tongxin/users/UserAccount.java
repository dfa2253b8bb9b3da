package cn.tongxin.users;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Roles;
import cn.tongxin.security.keycloak.AccountState;
import cn.tongxin.security.keycloak.KnownAccount;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A person's account: what it may do and for whom stands here, how it signs in stands at the identity provider. */
@Entity
@Audited("users")
@Untold("the administrator's own; no figure and no record follows from it")
class UserAccount extends BaseEntity {
    private static final int LONGEST = 255;

    /** As tokens name him; absent until the identity provider has made the account. */
    private @Nullable String subject;

    @Column(updatable = false)
    private String username = "";

    private String name = "";
    private @Nullable UUID organizationId;

    /** Separated by blanks. */
    private String roles = "";

    /** Its way in, or its unit, was given by the administrator: the roles count for nothing until somebody else stands by them. */
    private boolean resting;

    @Enumerated(EnumType.STRING)
    private UserStatus status = UserStatus.PENDING;

    /** Why it is as it is now. */
    private @Nullable String reason;

    /** In which the identity provider was told of it last; written beside us, never with us. */
    @Column(insertable = false, updatable = false)
    private long toldVersion;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lastSeenOn;

    protected UserAccount() {}

    UserAccount(EnterUser content) {
        username = content.username();
        name = content.name().strip();
        organizationId = content.organizationId();
    }

    /** Taken up as the identity provider has it. */
    UserAccount(String username, KnownAccount known) {
        this.username = username;
        subject = known.subject();
        name = cut(known.state().name());
        organizationId = known.state().organization();
        roles = written(known.state().roles());
        status = known.state().enabled() ? UserStatus.ACTIVE : UserStatus.DISABLED;
    }

    /** The identity provider has it now, too, but not its organization. */
    void begin(String madeAs) {
        subject = madeAs;
        status = UserStatus.ACTIVE;
    }

    void rename(String other) {
        name = other.strip();
    }

    /** Roles were granted for the former unit; whoever chooses the unit does not choose what may be done there. */
    void move(@Nullable UUID organization, String why) {
        if (!Objects.equals(organizationId, organization)) {
            organizationId = organization;
            rest();
        }
        become(why);
    }

    void disable(String why) {
        requireStatus(UserStatus.ACTIVE);
        status = UserStatus.DISABLED;
        become(why);
    }

    void enable(String why) {
        requireStatus(UserStatus.DISABLED);
        status = UserStatus.ACTIVE;
        become(why);
    }

    void grant(Set<String> granted, String why) {
        roles = written(granted);
        resting = false;
        become(why);
    }

    /** Its way to sign in begins anew; whoever hands it out could come in by it, so that its roles rest. */
    void reset(String why) {
        requireStatus(UserStatus.ACTIVE);
        rest();
        become(why);
    }

    private void rest() {
        resting = !roles.isEmpty();
    }

    private void become(String why) {
        reason = why.strip();
    }

    void requireStatus(UserStatus needed) {
        if (status != needed) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.user-state", status.chinese());
        }
    }

    void requireMade() {
        if (subject == null) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.user-pending");
        }
    }

    /** Only of an account that is made. */
    String subject() {
        requireMade();
        return Objects.requireNonNull(subject);
    }

    String username() {
        return username;
    }

    EnterUserTerms terms() {
        return new EnterUserTerms(name);
    }

    boolean isResting() {
        return resting;
    }

    @Nullable
    UUID organizationId() {
        return organizationId;
    }

    Set<String> roles() {
        return read(roles);
    }

    boolean isPending() {
        return status == UserStatus.PENDING;
    }

    boolean isActive() {
        return status == UserStatus.ACTIVE;
    }

    AccountState state() {
        return new AccountState(name, organizationId, isActive(), roles());
    }

    /** What the identity provider says is not bounded as what is entered here. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    static String written(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    static Set<String> read(String roles) {
        return Arrays.stream(roles.split(" ", -1))
                .filter(Roles.OF_PEOPLE::contains)
                .collect(Collectors.toSet());
    }
}
