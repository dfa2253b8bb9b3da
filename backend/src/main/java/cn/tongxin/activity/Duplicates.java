package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Entries that look like one event: same day, times that meet, units in common, and places that do not contradict
 * each other. Chambers, communities and villages are no units: two may come to one village on the same day.
 */
@ApplicationScoped
public class Duplicates {
    private static final int LONGEST_DAYS = 92;
    private static final int MOST_PAIRS = 200;
    private static final Condition LIVE = Condition.of(
            "r.lifecycle.status in (:live)",
            "live",
            Arrays.stream(RecordStatus.values()).filter(RecordStatus::isLive).toList());

    @Inject
    ActivityRepository activities;

    @Inject
    ActivityMergeRepository merges;

    @Inject
    ActivityService service;

    @Inject
    CurrentScope scope;

    @Inject
    RecordDesk desk;

    @Inject
    Guards guards;

    @Inject
    Event<ActivityMerged> merged;

    /** What the caller sees and that looks like this one. */
    public List<ActivitySummary> of(UUID id) {
        ActivitySummary activity = service.find(id).orElseThrow(ProblemException::notFound);
        return pairs(activity.heldOn(), activity.heldOn()).stream()
                .filter(pair ->
                        pair.first().id().equals(id) || pair.second().id().equals(id))
                .map(pair -> pair.first().id().equals(id) ? pair.second() : pair.first())
                .toList();
    }

    /** All such pairs of a period, latest first. */
    public List<DuplicatePair> within(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "to", "before-start");
        }
        if (!from.plusDays(LONGEST_DAYS).isAfter(to)) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "to", "over-92-days");
        }
        return pairs(from, to).stream().limit(MOST_PAIRS).toList();
    }

    /**
     * Says that two entries are one event: the other's units are added, and it counts no more. What stands for both is
     * approved, so that nothing can happen to it any more.
     */
    @UnitOfWork
    public ActivityView merge(UUID id, @Nullable String ifMatch, MergeActivity content) {
        new FieldChecks()
                .refuseIf(content.duplicateId().equals(id), "duplicateId", "same-as-kept")
                .refuseIf(service.find(content.duplicateId()).isEmpty(), "duplicateId", "unknown-reference")
                .done();
        guards.hold("activity", id);
        guards.hold("activity", content.duplicateId());
        Activity kept = service.visible(id, ifMatch);
        Activity duplicate = activities.findById(content.duplicateId());
        if (kept.lifecycle().status() != RecordStatus.APPROVED) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.merge-approved");
        }
        if (kept.lifecycle().waitsForChange() || duplicate.lifecycle().waitsForChange()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.change-waits");
        }
        merges.persist(new ActivityMerge(id, duplicate, content.reason(), desk.actor()));
        kept.takeIn(duplicate);
        desk.merge(duplicate, content.reason(), () -> duplicate.mergeInto(kept));
        activities.flush();
        merged.fire(new ActivityMerged(id, duplicate.id()));
        return service.get(id);
    }

    private List<DuplicatePair> pairs(LocalDate from, LocalDate to) {
        Condition chosen = Condition.all(
                LIVE,
                ActivityRepository.visible(scope.get(), null),
                Condition.of("r.heldOn >= :from", "from", from),
                Condition.of("r.heldOn <= :to", "to", to));
        List<ActivitySummary> all = ActivityRepository.LIST.where(chosen).all(activities.getEntityManager());
        Map<UUID, Set<UUID>> parties = activities.unitsOf(chosen);
        List<DuplicatePair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ActivitySummary one = all.get(i);
            for (int j = i + 1; j < all.size() && all.get(j).heldOn().equals(one.heldOn()); j++) {
                ActivitySummary other = all.get(j);
                if (timesMeet(one, other) && placesAgree(one, other) && unitsMeet(parties, one, other)) {
                    pairs.add(new DuplicatePair(one, other));
                }
            }
        }
        return pairs;
    }

    /** One of the two may have left the place open. */
    private static boolean placesAgree(ActivitySummary one, ActivitySummary other) {
        if (one.venueId() != null && other.venueId() != null) {
            return one.venueId().equals(other.venueId());
        }
        String here = place(one);
        String there = place(other);
        return here.isEmpty() || there.isEmpty() || here.contains(there) || there.contains(here);
    }

    private static String place(ActivitySummary activity) {
        String place = activity.place() == null ? activity.venueName() : activity.place();
        return place == null ? "" : place.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static boolean timesMeet(ActivitySummary one, ActivitySummary other) {
        return !one.startsAt().isAfter(other.endsAt()) && !other.startsAt().isAfter(one.endsAt());
    }

    private static boolean unitsMeet(Map<UUID, Set<UUID>> parties, ActivitySummary one, ActivitySummary other) {
        return !Collections.disjoint(
                parties.getOrDefault(one.id(), Set.of()), parties.getOrDefault(other.id(), Set.of()));
    }
}
