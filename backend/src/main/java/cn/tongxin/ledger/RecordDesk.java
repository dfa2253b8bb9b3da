package cn.tongxin.ledger;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;

/**
 * Where records are handed in and decided. One enters for one's own organization, the committee for all. The committee
 * decides, or a lead of today for what its members did while they were members; nobody decides what he entered or
 * what belongs to his organization.
 */
@ApplicationScoped
public class RecordDesk {
    @Inject
    CurrentUser user;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    public Actor actor() {
        return new Actor(user.id(), user.name());
    }

    /** The outside key of a push; pushes of one key follow each other from here to the end of the unit. */
    public Origin origin(UUID organization, String externalId) {
        guards.holdPlace("push", organization, user.sourceSystem(), externalId);
        return new Origin(externalId, user.sourceSystem());
    }

    public boolean mayEnterFor(UUID organization) {
        return user.is(Roles.COMMITTEE) || scope.get().owns(organization);
    }

    /** For a record that the caller sees: a lead reads its members' records but does not write them. */
    public void requireMayEnter(LedgerRecord record) {
        if (!mayEnterFor(record.organizationId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    public void submit(LedgerRecord record) {
        record.lifecycle().submit(clock.now());
    }

    /** Makes room for other content under the same outside key; what is approved stays. */
    public void reopenForReplacement(LedgerRecord record) {
        if (record.lifecycle().status() == RecordStatus.APPROVED) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.external-approved");
        }
        if (record.lifecycle().status() == RecordStatus.SUBMITTED) {
            record.lifecycle().withdraw();
        }
    }

    public void approve(LedgerRecord record) {
        requireMayDecide(record);
        record.lifecycle().approve(actor(), clock.now());
    }

    public void giveBack(LedgerRecord record, String reason) {
        requireMayDecide(record);
        record.lifecycle().giveBack(actor(), clock.now(), reason);
    }

    private void requireMayDecide(LedgerRecord record) {
        if (record.lifecycle().enteredBy().equals(user.id()) || scope.get().owns(record.organizationId())) {
            throw ProblemException.of(ProblemType.OWN_RECORD);
        }
        boolean leads = scope.get().leads(record.organizationId(), record.businessDay());
        if (!leads && !user.is(Roles.COMMITTEE)) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.not-acting");
        }
    }
}
