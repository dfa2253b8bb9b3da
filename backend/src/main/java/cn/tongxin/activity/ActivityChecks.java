package cn.tongxin.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.activity.venue.VenueService;
import cn.tongxin.alliance.AllianceService;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.programme.ActivityKindRecount;
import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ActivityKindView;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;

/** What an activity must be before it is kept, and before it is handed in. */
@ApplicationScoped
class ActivityChecks {
    /** MariaDB does not keep moments after 2038-01-19T03:14:07Z that come through MySQL's driver: it calls the column null. */
    private static final Instant LAST = Instant.parse("2037-12-31T15:59:59Z");

    @Inject
    OrganizationService organizations;

    @Inject
    ActivityKindService kinds;

    @Inject
    ActivityRepository activities;

    @Inject
    AllianceService alliances;

    @Inject
    VenueService venues;

    @Inject
    BusinessClock clock;

    @Inject
    RecordDesk desk;

    @Inject
    Guards guards;

    /**
     * Refuses content that cannot be kept; another's organization is answered like one that is not there.
     *
     * @return the id of the kind
     */
    UUID require(EnterActivity content) {
        return require(content, desk.mayEnterFor(content.organizerId()));
    }

    /** The same for what corrects an approved one: organizer and day stay. */
    UUID requireCorrectable(Activity activity, EnterActivity content) {
        new FieldChecks()
                .refuseIf(!content.organizerId().equals(activity.organizationId()), "organizerId", "fixed")
                .refuseIf(!content.day().equals(activity.businessDay()), "startsAt", "fixed")
                .refuseIf(content.startsAt().isAfter(clock.now()), "startsAt", "in-the-future")
                .done();
        return require(content, true);
    }

    private UUID require(EnterActivity content, boolean mayEnter) {
        ActivityKindView kind = kinds.byCode(content.kind()).orElse(null);
        List<UUID> participants = content.participantIds();
        Map<UUID, OrganizationView> found =
                organizations.findAll(Stream.concat(participants.stream(), Stream.of(content.organizerId()))
                        .toList());
        OrganizationView organizer = mayEnter ? found.get(content.organizerId()) : null;
        UUID venue = content.venueId();
        FieldChecks checks = new FieldChecks()
                .refuseIf(kind == null, "kind", "unknown-reference")
                .refuseIf(organizer == null, "organizerId", "unknown-reference")
                .refuseIf(organizer != null && !organizer.existsOn(content.day()), "organizerId", "not-active")
                .refuseIf(!found.keySet().containsAll(participants), "participants", "unknown-reference")
                .refuseIf(
                        participants.stream()
                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                .anyMatch(one -> !one.existsOn(content.day())),
                        "participants",
                        "not-active")
                .refuseIf(venue != null && venues.find(venue).isEmpty(), "venueId", "unknown-reference")
                .refuseIf(content.endsAt().isBefore(content.startsAt()), "endsAt", "before-start")
                .refuseIf(content.startsAt().isAfter(LAST), "startsAt", "too-late")
                .refuseIf(content.endsAt().isAfter(LAST), "endsAt", "too-late");
        requireClearParticipants(content, checks);
        checks.done();
        return Objects.requireNonNull(kind).id();
    }

    private void requireClearParticipants(EnterActivity content, FieldChecks checks) {
        List<Participant> all = content.participants() == null ? List.of() : content.participants();
        Map<UUID, Integer> years = alliances.years(content.allianceIds());
        for (int i = 0; i < all.size(); i++) {
            String field = "participants[" + i + "]";
            UUID alliance = all.get(i).allianceId();
            checks.refuseIf(!all.get(i).namesOne(), field, "one-of");
            if (alliance != null) {
                Integer year = years.get(alliance);
                checks.refuseIf(year == null, field + ".allianceId", "unknown-reference");
                checks.refuseIf(
                        year != null && year != content.day().getYear(), field + ".allianceId", "not-in-programme");
            }
        }
    }

    /** What was counted stays counted as what it was. */
    void refuse(@Observes ActivityKindRecount recount) {
        guards.hold("kind", recount.kindId());
        if (activities.count("kindId = ?1 and lifecycle.status = ?2", recount.kindId(), RecordStatus.APPROVED) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.kind-in-use");
        }
    }

    /** a kind may ask for a number of units. */
    void requireEnoughUnits(Activity activity, ActivityKindView kind) {
        if (kind.minUnits() > 1 && activities.units(activity) < kind.minUnits()) {
            throw ProblemException.rule("R-07", "rule.R-07", kind.minUnits());
        }
    }
}
