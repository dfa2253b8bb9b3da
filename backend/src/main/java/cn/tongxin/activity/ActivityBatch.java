package cn.tongxin.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.BatchOutcome.Outcome;
import cn.tongxin.ledger.BatchTaker;
import cn.tongxin.ledger.Intake;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.shared.problem.ContentValidation;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Trial;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Activities that systems send under their own keys: one, or many at once. */
@ApplicationScoped
public class ActivityBatch implements BatchTaker<EnterActivity> {
    @Inject
    ActivityService service;

    @Inject
    ActivityRepository activities;

    @Inject
    ActivityMergeRepository merges;

    @Inject
    ActivityChecks checks;

    @Inject
    ActivityTimes times;

    @Inject
    RecordDesk desk;

    @Inject
    ContentValidation validation;

    @Inject
    Trial trial;

    @Inject
    BusinessClock clock;

    /** The same content again changes nothing; other content replaces what is not yet approved. */
    @UnitOfWork
    public Upserted<ActivityView> push(String externalId, EnterActivity content) {
        desk.holdKey(content.organizerId(), externalId);
        BatchOutcome outcome = one(externalId, content);
        return new Upserted<>(service.saved(outcome.idOrRefuse()), outcome.outcome() == Outcome.CREATED);
    }

    /** The same for many, in one unit; what is refused after it changed something leaves nothing behind. */
    @Override
    @UnitOfWork
    public List<BatchOutcome> take(List<BatchItem<EnterActivity>> items, boolean validateOnly) {
        return Intake.each(
                items, item -> validateOnly ? checked(trial.undone(() -> one(item))) : trial.kept(() -> one(item)));
    }

    @Override
    public Map<UUID, String> etags(Collection<UUID> ids) {
        return service.trusted(ids).values().stream()
                .collect(Collectors.toMap(ActivitySummary::id, ActivitySummary::etag));
    }

    /** What would be new has no id yet. */
    private static BatchOutcome checked(BatchOutcome outcome) {
        return outcome.outcome() == Outcome.CREATED
                ? new BatchOutcome(Outcome.CREATED, null, null, List.of())
                : outcome;
    }

    private BatchOutcome one(BatchItem<EnterActivity> item) {
        validation.require(item.content());
        return one(item.externalId(), item.content());
    }

    private BatchOutcome one(@Nullable String externalId, EnterActivity content) {
        UUID kind = checks.require(content);
        Activity known = externalId == null
                ? null
                : activities
                        .byOrigin(content.organizerId(), desk.sourceSystem(), externalId)
                        .orElse(null);
        if (known == null) {
            Origin origin = externalId == null ? new Origin() : desk.origin(externalId);
            return outcome(Outcome.CREATED, service.enter(content, kind, origin));
        }
        if (!saysTheSame(known, content, kind)) {
            replace(known, content, kind);
            return outcome(Outcome.UPDATED, known);
        }
        if (known.lifecycle().status() != RecordStatus.MERGED) {
            known.lifecycle().requireLive();
        }
        if (content.wantsSubmit() && known.lifecycle().status().isOpen()) {
            service.submit(known);
        }
        return outcome(Outcome.UNCHANGED, known);
    }

    private static BatchOutcome outcome(Outcome outcome, Activity activity) {
        return new BatchOutcome(outcome, activity.id(), null, List.of());
    }

    /** Whom a merged entry brought along, the outside system does not know. */
    private boolean saysTheSame(Activity known, EnterActivity pushed, UUID kind) {
        EnterActivity kept = known.content(pushed.kind());
        boolean same =
                kept.equals(pushed.kept()) || (merges.count("keptId", known.id()) > 0 && kept.covers(pushed.kept()));
        return same && known.kindId().equals(kind);
    }

    private void replace(Activity known, EnterActivity content, UUID kind) {
        desk.reopenForReplacement(known);
        times.change(known, () -> known.change(content.kept(), kind, clock.now()));
        if (content.wantsSubmit()) {
            service.submit(known);
        }
    }
}
