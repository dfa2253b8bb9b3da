package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.change.Changes;
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

    @Inject
    Ledger ledger;

    @Inject
    ApprovalPolicy policy;

    @Inject
    Changes changes;

    public Actor actor() {
        return new Actor(user.id(), user.name());
    }

    /** Pushes of one key follow each other from here to the end of the unit. */
    public void holdKey(UUID organization, String externalId) {
        guards.holdPlace("push", organization, user.sourceSystem(), externalId);
    }

    /** The same for many at once. */
    public void holdKeys(List<? extends BatchItem<? extends RecordContent>> items) {
        guards.holdPlaces(
                "push",
                items.stream()
                        .filter(item -> item.externalId() != null)
                        .map(item -> new Object[] {
                            item.content().organizationId(), user.sourceSystem(), String.valueOf(item.externalId())
                        })
                        .toList());
    }

    /** An outside key as it is kept, held as {@link #holdKey}. */
    public Origin keptKey(UUID organization, String externalId) {
        holdKey(organization, externalId);
        return origin(externalId);
    }

    /** An outside key as it is kept. */
    public Origin origin(String externalId) {
        return new Origin(externalId, user.sourceSystem());
    }

    public String sourceSystem() {
        return user.sourceSystem();
    }

    public boolean mayEnterFor(UUID organization) {
        return user.is(Roles.COMMITTEE) || scope.get().owns(organization);
    }

    /** Whose records one may not enter, one does not know: 422, as for any unknown reference. */
    public void requireMayEnterFor(UUID organization) {
        if (!mayEnterFor(organization)) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "organizationId", "unknown-reference");
        }
    }

    /** For a record that the caller sees: a lead reads its members' records but does not write them. */
    public void requireMayEnter(LedgerRecord record) {
        if (!mayEnterFor(record.organizationId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    public void submit(LedgerRecord record) {
        record.lifecycle().submit(actor(), clock.now());
        submitted(record);
    }

    /** For what is submitted together with more than its life. */
    public void submitted(LedgerRecord record) {
        ledger.noteSubmission(record, actor());
    }

    /** Back to a draft, before anybody decided; or the change that was asked for is wanted no more. */
    public void withdraw(LedgerRecord record) {
        if (record.lifecycle().waitsForChange()) {
            withdrawRequest(record);
            return;
        }
        ledger.keepSubmission(record);
        record.lifecycle().withdraw();
        ledger.note(record, StepKind.WITHDRAWN, actor(), null);
    }

    /** By who asked, or one's colleague; others refuse it. */
    private void withdrawRequest(LedgerRecord record) {
        boolean asked = ledger.requested(record).enteredBy().equals(user.id());
        if (!asked && !scope.get().owns(record.organizationId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        ledger.withdraw(record, actor());
    }

    /** It is about to be deleted. */
    public void forget(LedgerRecord record) {
        ledger.forget(record);
    }

    /** Refuses other content under the same outside key for what was approved. */
    public void requireReplaceable(LedgerRecord record) {
        if (!record.lifecycle().status().isLive()) {
            record.lifecycle().requireOpen();
        }
        if (record.lifecycle().isApproved()) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.external-approved");
        }
    }

    /** What it says is about to be changed: whoever does that does not approve it, and whoever loses it is to be told. */
    public void changing(LedgerRecord record) {
        record.lifecycle().changedBy(actor());
        changes.before(record.id(), record);
    }

    /** Makes room for other content under the same outside key. */
    public void reopenForReplacement(LedgerRecord record) {
        requireReplaceable(record);
        if (record.lifecycle().status() == RecordStatus.SUBMITTED) {
            withdraw(record);
        }
        changing(record);
    }

    /** From now on it counts. */
    public void approve(LedgerRecord record) {
        requireMayDecide(record);
        ledger.enter(
                record,
                EntryKind.APPROVAL,
                null,
                actor(),
                () -> record.lifecycle().approve(actor(), clock.now()));
    }

    /** Gives a submitted record back, or says no to the change asked for. */
    public void giveBack(LedgerRecord record, String reason) {
        requireMayDecide(record);
        if (record.lifecycle().waitsForChange()) {
            ledger.refuse(record, reason, actor());
        } else {
            ledger.keepSubmission(record);
            record.lifecycle().giveBack(actor(), clock.now(), reason);
            ledger.note(record, StepKind.RETURNED, actor(), reason);
        }
    }

    /** A correction says something else than what stands. */
    public static void requireDifference(Object stands, Object wanted) {
        if (stands.equals(wanted)) {
            throw ProblemException.because(ProblemType.INVALID_CONTENT, "detail.nothing-to-correct");
        }
    }

    /**
     * Asks for a further entry on an approved record: whoever may enter, and whoever may decide.
     *
     * @param content what a correction should make of it
     */
    public Requested request(LedgerRecord record, EntryKind kind, String reason, @Nullable Object content) {
        if (!mayDecide(record)) {
            requireMayEnter(record);
        }
        return ledger.request(record, kind, reason, content, actor());
    }

    /** What was asked for happens. */
    public void settle(LedgerRecord record, Requested entry, Runnable change) {
        changes.before(record.id(), record);
        ledger.settle(record, entry, actor(), change);
    }

    /** It was another entry of the same event. */
    public void merge(LedgerRecord record, String reason, Runnable change) {
        ledger.enter(record, EntryKind.MERGE, reason, actor(), change);
    }

    public boolean mayDecide(LedgerRecord record) {
        return !isOwn(record) && acts(record);
    }

    /** Refuses whoever may not decide on this record, or on what is asked for it. */
    public void requireMayDecide(LedgerRecord record) {
        if (isOwn(record) || isOwnRequest(record)) {
            throw ProblemException.of(ProblemType.OWN_RECORD);
        }
        if (!acts(record)) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.not-acting");
        }
    }

    private boolean isOwn(LedgerRecord record) {
        boolean own = record.lifecycle().isWorkOf(user.id()) || scope.get().owns(record.organizationId());
        return own && !policy.ownApproval(record.businessDay());
    }

    private boolean isOwnRequest(LedgerRecord record) {
        return record.lifecycle().waitsForChange()
                && ledger.requested(record).enteredBy().equals(user.id())
                && !policy.ownApproval(record.businessDay());
    }

    /** People decide; an agency's system, be it of a lead, may only ask. */
    private boolean acts(LedgerRecord record) {
        return user.is(Roles.COMMITTEE)
                || (user.is(Roles.STAFF) && scope.get().leads(record.organizationId(), record.businessDay()));
    }
}
