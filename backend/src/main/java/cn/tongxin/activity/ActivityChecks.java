package cn.tongxin.activity;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ActivityKindView;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;

/** What an activity must be before it is kept, and before it is handed in. */
@ApplicationScoped
class ActivityChecks {
    @Inject
    OrganizationService organizations;

    @Inject
    ActivityKindService kinds;

    @Inject
    ActivityRepository activities;

    @Inject
    RecordDesk desk;

    /**
     * Refuses content that cannot be kept; another's organization is answered like one that is not there.
     *
     * @return the id of the kind
     */
    UUID require(EnterActivity content) {
        ActivityKindView kind = kinds.byCode(content.kind()).orElse(null);
        UUID organizer = content.organizerId();
        new FieldChecks()
                .refuseIf(kind == null, "kind", "unknown-reference")
                .refuseIf(
                        !desk.mayEnterFor(organizer) || !organizations.exist(List.of(organizer)),
                        "organizerId",
                        "unknown-reference")
                .refuseIf(!organizations.exist(content.participantIds()), "participants", "unknown-reference")
                .refuseIf(content.endsAt().isBefore(content.startsAt()), "endsAt", "before-start")
                .done();
        return java.util.Objects.requireNonNull(kind).id();
    }

    /** a kind may ask for a number of units. */
    void requireEnoughUnits(Activity activity, ActivityKindView kind) {
        if (kind.minUnits() > 1 && activities.units(activity) < kind.minUnits()) {
            throw ProblemException.rule("R-07", "rule.R-07", kind.minUnits());
        }
    }
}
