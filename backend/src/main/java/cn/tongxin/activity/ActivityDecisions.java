package cn.tongxin.activity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Requested;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/** What is decided on activities that were reported, and on approved ones after. */
@ApplicationScoped
public class ActivityDecisions {
    @Inject
    ActivityService service;

    @Inject
    ActivityChecks checks;

    @Inject
    ActivityCounting counting;

    @Inject
    ActivityTimes times;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    JsonText json;

    @Inject
    BusinessClock clock;

    @Inject
    Event<ActivityCancellation> cancellations;

    /** Approves the activity, or the change that was asked for. */
    @UnitOfWork
    public ActivityView approve(UUID id, @Nullable String ifMatch) {
        Activity activity = service.visible(id, ifMatch);
        desk.requireMayDecide(activity);
        if (activity.lifecycle().waitsForChange()) {
            settle(activity, ledger.requested(activity));
        } else {
            guards.hold("kind", activity.kindId());
            desk.approve(activity);
            counting.before(activity);
        }
        return service.saved(id);
    }

    @UnitOfWork
    public ActivityView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        Activity activity = service.visible(id, ifMatch);
        desk.giveBack(activity, reason);
        if (activity.lifecycle().status().isOpen()) {
            activity.reopened();
        }
        return service.saved(id);
    }

    /** Takes it out of all figures at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public ActivityView voidActivity(UUID id, @Nullable String ifMatch, String reason) {
        return further(service.visible(id, ifMatch), EntryKind.VOID, reason, null);
    }

    /** Corrects it at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public ActivityView correct(UUID id, @Nullable String ifMatch, CorrectActivity asked) {
        Activity activity = service.visible(id, ifMatch);
        checks.requireCorrectable(activity, asked.content());
        RecordDesk.requireDifference(
                activity.content(service.kind(activity).code()), asked.content().kept());
        return further(
                activity, EntryKind.CORRECTION, asked.reason(), asked.content().kept());
    }

    private ActivityView further(Activity activity, EntryKind kind, String reason, @Nullable EnterActivity content) {
        Requested entry = desk.request(activity, kind, reason, content);
        if (desk.mayDecide(activity)) {
            settle(activity, entry);
        }
        return service.saved(activity.id());
    }

    /** What hangs on a void activity is settled before: records of its own may still count. */
    private void settle(Activity activity, Requested entry) {
        guards.hold("activity", activity.id());
        if (entry.kind() == EntryKind.VOID) {
            cancellations.fire(new ActivityCancellation(activity.id()));
            desk.settle(activity, entry, () -> activity.lifecycle().voided());
            return;
        }
        EnterActivity content = json.read(entry.wanted(), EnterActivity.class);
        UUID kind = checks.requireCorrectable(activity, content);
        guards.hold("kind", kind);
        times.change(activity, () -> desk.settle(activity, entry, () -> activity.correct(content, kind, clock.now())));
        checks.requireEnoughUnits(activity, service.kind(activity));
        counting.before(activity);
    }
}
