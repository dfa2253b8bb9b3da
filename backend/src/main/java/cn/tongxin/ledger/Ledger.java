package cn.tongxin.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.rollup.Deltas;
import cn.tongxin.ledger.rollup.Measure;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.arc.All;

/**
 * The book behind the figures: what changes what a record counts for is an entry, and each entry appends what it adds to
 * the sums in the same transaction.
 */
@ApplicationScoped
public class Ledger {
    @Inject
    LedgerEntryRepository entries;

    @Inject
    RecordStepRepository steps;

    @Inject
    Deltas deltas;

    @Inject
    @All
    List<ApprovalGuard> guards;

    @Inject
    BusinessClock clock;

    @Inject
    JsonText json;

    public List<EntryView> entries(UUID record) {
        return entries.of(record).stream().map(LedgerEntry::view).toList();
    }

    /**
     * What happened to a record until it was approved, in order. Of the last time it was handed in by who entered it, only
     * the record itself tells: with most records nothing else ever happens.
     *
     * @param submittedAt as the record tells
     */
    public List<StepView> steps(UUID record, String enteredByName, @Nullable Instant submittedAt) {
        List<StepView> told =
                new ArrayList<>(steps.of(record).stream().map(RecordStep::view).toList());
        if (submittedAt != null && told.stream().noneMatch(step -> step.tellsSubmission(submittedAt))) {
            int before = (int) told.stream()
                    .filter(step -> step.at().isBefore(submittedAt))
                    .count();
            told.add(before, new StepView(StepKind.SUBMITTED, enteredByName, submittedAt, null));
        }
        return told;
    }

    /** It was handed in; that it was by who entered it, the record tells for now. */
    void noteSubmission(LedgerRecord record, Actor by) {
        if (!record.lifecycle().isSubmittedByItsEnterer()) {
            note(record, StepKind.SUBMITTED, by, null);
        }
    }

    /** The record is about to forget that it was handed in, or may be handed in again. */
    void keepSubmission(LedgerRecord record) {
        Lifecycle life = record.lifecycle();
        Instant at = life.submittedAt();
        if (at != null && life.isSubmittedByItsEnterer() && !steps.tellSubmission(record.id(), at)) {
            steps.persist(new RecordStep(record.id(), StepKind.SUBMITTED, life.enterer(), at, null));
        }
    }

    void note(LedgerRecord record, StepKind kind, Actor by, @Nullable String reason) {
        steps.persist(new RecordStep(record.id(), kind, by, clock.now(), reason));
    }

    /** It is deleted and never counted. */
    void forget(LedgerRecord record) {
        steps.forget(record.id());
    }

    /** The change that waits for a decision. */
    public Requested requested(LedgerRecord record) {
        return waiting(record).request();
    }

    private LedgerEntry waiting(LedgerRecord record) {
        return entries.requested(record.id())
                .orElseThrow(() -> ProblemException.because(ProblemType.WRONG_STATE, "detail.nothing-requested"));
    }

    /**
     * Asks for a further entry on an approved record; one at a time.
     *
     * @param content what a correction should make of it
     */
    Requested request(LedgerRecord record, EntryKind kind, String reason, @Nullable Object content, Actor by) {
        record.lifecycle().request(kind);
        LedgerEntry entry = new LedgerEntry(record, kind, reason, by, clock.now());
        entry.want(content == null ? null : json.written(content));
        entries.persist(entry);
        return entry.request();
    }

    void refuse(LedgerRecord record, String why, Actor by) {
        waiting(record).refuse(why, by, clock.now());
        record.lifecycle().settleRequest();
    }

    void withdraw(LedgerRecord record, Actor by) {
        waiting(record).withdraw(by, clock.now());
        record.lifecycle().settleRequest();
    }

    /** What was asked for happens; what the record counts for before and after makes the entry's figures. */
    void settle(LedgerRecord record, Requested asked, Actor by, Runnable change) {
        LedgerEntry entry = entries.findById(asked.entryId());
        String replaced = entry.kind() == EntryKind.CORRECTION ? json.written(record.content()) : null;
        record.lifecycle().settleRequest();
        book(record, entry, replaced, by, change);
    }

    /** An entry that nobody had to ask for: an approval, a merge. */
    void enter(LedgerRecord record, EntryKind kind, @Nullable String reason, Actor by, Runnable change) {
        LedgerEntry entry = new LedgerEntry(record, kind, reason, by, clock.now());
        entries.persist(entry);
        book(record, entry, null, by, change);
    }

    private void book(LedgerRecord record, LedgerEntry entry, @Nullable String replaced, Actor by, Runnable change) {
        Counted before = record.counted();
        change.run();
        Counted after = record.counted();
        refuseBesideOpening(record, before, after);
        List<Counted> steps = before.stepsTo(after);
        take(entry, steps.getFirst(), replaced, by);
        for (Counted further : steps.subList(1, steps.size())) {
            LedgerEntry second =
                    new LedgerEntry(record, entry.kind(), entry.view().reason(), by, clock.now());
            entries.persist(second);
            take(second, further, null, by);
        }
    }

    /** What begins to count asks those who may object. */
    private void refuseBesideOpening(LedgerRecord record, Counted before, Counted after) {
        Set<String> begun = Arrays.stream(Measure.values())
                .filter(measure -> measure.of(before) == 0 && measure.of(after) != 0)
                .map(Measure::code)
                .collect(Collectors.toSet());
        if (!begun.isEmpty()) {
            guards.forEach(guard -> guard.beforeApproval(record.organizationId(), record.businessDay(), begun));
        }
    }

    private void take(LedgerEntry entry, Counted step, @Nullable String replaced, Actor by) {
        entry.takeEffect(step, replaced, by, clock.now());
        deltas.append(entry.organizationId(), entry.day(), step);
    }
}
