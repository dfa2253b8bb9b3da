package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ActivityKindView;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Activities from draft to approval. */
@ApplicationScoped
public class ActivityService {
    @Inject
    ActivityRepository activities;

    @Inject
    ActivityChecks checks;

    @Inject
    ActivityKindService kinds;

    @Inject
    CurrentScope scope;

    @Inject
    ActivityTimes times;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    MergePatch.Applier patches;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    @Inject
    Event<ActivityRemoval> removals;

    @Inject
    Event<ActivityCancellation> cancellations;

    public Page<ActivitySummary> list(ActivityFilter filter, PageQuery page) {
        return listed(filter).page(activities.getEntityManager(), page);
    }

    /** The same without pages. */
    public Rows<ActivitySummary> all(ActivityFilter filter) {
        return listed(filter).rows(activities.getEntityManager());
    }

    public ActivityView get(UUID id) {
        return find(id).map(row -> ActivityView.of(
                        row,
                        activities.participants(id),
                        ledger.entries(id),
                        ledger.steps(id, row.enteredByName(), row.submittedAt())))
                .orElseThrow(ProblemException::notFound);
    }

    /** Titles of those that the caller sees, in one query. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return findAll(ids).values().stream().collect(Collectors.toMap(ActivitySummary::id, ActivitySummary::title));
    }

    /** The entry that stands for an activity: itself, or the one that it was merged into. */
    public UUID standing(UUID id) {
        return find(id).map(ActivitySummary::mergedIntoId).orElse(id);
    }

    /** The activity where the caller sees it. */
    public Optional<ActivitySummary> find(UUID id) {
        return ActivityRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), ActivityRepository.visible(scope.get(), null))
                .first(activities.getEntityManager());
    }

    /** Those of them that the caller sees, in one query. */
    public Map<UUID, ActivitySummary> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ActivityRepository.LIST
                        .where(
                                Condition.of("r.id in (:ids)", "ids", ids),
                                ActivityRepository.visible(scope.get(), null))
                        .all(activities.getEntityManager())
                        .stream()
                        .collect(Collectors.toMap(ActivitySummary::id, Function.identity()));
    }

    /** Whoever asks: for ids that were looked at before, by whoever named them. */
    public Map<UUID, ActivitySummary> trusted(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ActivityRepository.LIST
                        .where(Condition.of("r.id in (:ids)", "ids", ids))
                        .all(activities.getEntityManager())
                        .stream()
                        .collect(Collectors.toMap(ActivitySummary::id, Function.identity()));
    }

    @UnitOfWork
    public ActivityView create(EnterActivity content) {
        return get(enter(content, new Origin()).id());
    }

    @UnitOfWork
    public ActivityView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Activity activity = writable(id, ifMatch);
        EnterActivity content = patches.apply(patch, content(activity), EnterActivity.class);
        change(activity, content);
        if (content.wantsSubmit()) {
            submit(activity);
        }
        return saved(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        Activity activity = writable(id, ifMatch);
        activity.lifecycle().requireOpen();
        guards.hold("activity", id);
        removals.fire(new ActivityRemoval(id));
        desk.forget(activity);
        activities.delete(activity);
    }

    @UnitOfWork
    public ActivityView submit(UUID id, @Nullable String ifMatch) {
        submit(writable(id, ifMatch));
        return saved(id);
    }

    /** What was planned took place. */
    @UnitOfWork
    public ActivityView hold(UUID id, @Nullable String ifMatch, HoldActivity content) {
        Activity activity = writable(id, ifMatch);
        EnterActivity held = content(activity).held(content);
        change(activity, held.kept());
        if (activity.startsAt().isAfter(clock.now())) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.not-yet-held");
        }
        activity.hold();
        return saved(id);
    }

    /** Says what came of it, and hands it in. */
    @UnitOfWork
    public ActivityView report(UUID id, @Nullable String ifMatch, ReportActivity content) {
        Activity activity = writable(id, ifMatch);
        EnterActivity reported = content(activity).reported(content);
        change(activity, reported.kept());
        submit(activity);
        return saved(id);
    }

    @UnitOfWork
    public ActivityView cancel(UUID id, @Nullable String ifMatch, CancelActivity content) {
        Activity activity = writable(id, ifMatch);
        guards.hold("activity", id);
        cancellations.fire(new ActivityCancellation(id));
        activity.cancel(content.reason());
        return saved(id);
    }

    /** The same again on other days, as drafts of one series. */
    @UnitOfWork
    public List<ActivitySummary> repeat(UUID id, @Nullable String ifMatch, RepeatActivity content) {
        Activity activity = writable(id, ifMatch);
        activity.lifecycle().requireLive();
        UUID series = activity.seriesId() == null ? activity.id() : activity.seriesId();
        guards.hold("series", series);
        activity.joinSeries(series);
        activities.flush();
        for (LocalDate day : new LinkedHashSet<>(content.days())) {
            new FieldChecks()
                    .refuseIf(activities.isInSeries(series, day), "days", "twice")
                    .done();
            enter(content(activity).on(day), new Origin()).joinSeries(series);
        }
        activities.flush();
        return ActivityRepository.LIST
                .where(
                        Condition.of("r.seriesId = :series", "series", series),
                        ActivityRepository.visible(scope.get(), null))
                .all(activities.getEntityManager());
    }

    @UnitOfWork
    public ActivityView withdraw(UUID id, @Nullable String ifMatch) {
        Activity activity = writable(id, ifMatch);
        desk.withdraw(activity);
        if (activity.lifecycle().status().isOpen()) {
            activity.reopened();
        }
        return saved(id);
    }

    private Activity enter(EnterActivity content, Origin origin) {
        return enter(content, checks.require(content), origin);
    }

    /**
     * Enters what was checked.
     *
     * @param kind as {@link ActivityChecks#require} found it
     */
    Activity enter(EnterActivity content, UUID kind, Origin origin) {
        Activity activity = new Activity(content.kept(), kind, origin, new Lifecycle(desk.actor()), clock.now());
        if (content.wantsSubmit()) {
            submit(activity);
        }
        activities.persistAndFlush(activity);
        return activity;
    }

    private void change(Activity activity, EnterActivity content) {
        UUID kind = checks.require(content);
        desk.changing(activity);
        times.change(activity, () -> activity.change(content, kind, clock.now()));
    }

    void submit(Activity activity) {
        checks.requireEnoughUnits(activity, kind(activity));
        activity.report(desk.actor(), clock.now());
        desk.submitted(activity);
    }

    private EnterActivity content(Activity activity) {
        return activity.content(kind(activity).code());
    }

    ActivityKindView kind(Activity activity) {
        return kinds.get(activity.kindId());
    }

    private Activity writable(UUID id, @Nullable String ifMatch) {
        Activity activity = visible(id, ifMatch);
        desk.requireMayEnter(activity);
        return activity;
    }

    Activity visible(UUID id, @Nullable String ifMatch) {
        if (find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
        Activity activity = activities.findById(id);
        Versions.require(ifMatch, activity);
        return activity;
    }

    ActivityView saved(UUID id) {
        activities.flush();
        return get(id);
    }

    void requireVisible(UUID id) {
        if (find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** For who changes what hangs on it: it is open, and stays so to the end of the unit. */
    void holdOpen(UUID id) {
        requireVisible(id);
        guards.holdRow("activity", id);
        Activity activity = activities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        desk.requireMayEnter(activity);
        activity.lifecycle().requireOpen();
    }

    private ListQuery<ActivitySummary> listed(ActivityFilter filter) {
        return ActivityRepository.LIST.where(
                filter.condition(scope.get()), ActivityRepository.visible(scope.get(), filter.involvement()));
    }
}
