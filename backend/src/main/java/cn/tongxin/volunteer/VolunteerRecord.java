package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Counted;
import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

/** Time served by a number of people; minutes are of each of them. */
@Entity
@Told("volunteer-records")
class VolunteerRecord extends BaseEntity implements LedgerRecord {
    private UUID organizationId = new UUID(0, 0);

    private @Nullable UUID activityId;

    private @Nullable UUID volunteerId;

    private int headcount;

    private LocalDate servedOn = LocalDate.EPOCH;

    private @Nullable Instant startsAt;

    private @Nullable Instant endsAt;

    private @Nullable Instant busyFrom;

    private @Nullable Instant busyTo;

    private int minutes;
    private String content = "";
    private @Nullable String place;
    private @Nullable Integer beneficiaries;

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected VolunteerRecord() {}

    VolunteerRecord(EnterVolunteerRecord entered, @Nullable Busy busy, Origin origin, Lifecycle lifecycle) {
        this.origin = origin;
        this.lifecycle = lifecycle;
        fill(entered.kept(), busy);
    }

    /** Content changes only while it is a draft or returned. */
    void change(EnterVolunteerRecord entered, @Nullable Busy busy) {
        lifecycle.requireOpen();
        fill(entered.kept(), busy);
    }

    /** An approved one changes only by an entry that says so; day and organization stay. */
    void correct(EnterVolunteerRecord entered, @Nullable Busy busy) {
        fill(entered.kept(), busy);
    }

    void occupy(@Nullable Busy busy) {
        busyFrom = busy == null ? null : busy.from();
        busyTo = busy == null ? null : busy.to();
    }

    private void fill(EnterVolunteerRecord kept, @Nullable Busy busy) {
        occupy(busy);
        organizationId = kept.organizationId();
        activityId = kept.activityId();
        volunteerId = kept.volunteerId();
        headcount = kept.people();
        servedOn = kept.servedOn();
        startsAt = kept.startsAt();
        endsAt = kept.endsAt();
        minutes = kept.served();
        content = kept.content();
        place = kept.place();
        beneficiaries = kept.beneficiaries();
    }

    @Override
    public EnterVolunteerRecord content() {
        return new EnterVolunteerRecord(
                organizationId,
                activityId,
                volunteerId,
                headcount,
                servedOn,
                startsAt,
                endsAt,
                minutes,
                content,
                place,
                beneficiaries,
                null);
    }

    /** Whom its activity already says it helped, is not counted again here. */
    @Override
    public Counted counted() {
        return lifecycle.isApproved()
                ? new Counted(
                        "",
                        (long) minutes * headcount,
                        headcount,
                        activityId != null || beneficiaries == null ? 0 : beneficiaries,
                        0)
                : Counted.NOTHING;
    }

    VolunteerFacts.Place place() {
        return new VolunteerFacts.Place(Objects.requireNonNull(activityId), organizationId);
    }

    String externalId() {
        return origin.externalId();
    }

    @Nullable
    UUID volunteerId() {
        return volunteerId;
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }

    @Override
    public LocalDate businessDay() {
        return servedOn;
    }

    /** Its activity was another entry of the same event; nothing else changes, so an approved record may follow. */
    void moveTo(UUID activity) {
        activityId = activity;
    }

    /** Whether its volunteer is busy while its activity lasts. */
    boolean followsItsActivity() {
        return volunteerId != null && startsAt == null;
    }
}
