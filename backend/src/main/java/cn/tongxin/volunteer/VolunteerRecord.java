package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.BaseEntity;

/** Time served by a number of people; minutes are of each of them. */
@Entity
class VolunteerRecord extends BaseEntity implements LedgerRecord {
    private UUID organizationId = new UUID(0, 0);

    private @Nullable UUID activityId;

    private @Nullable UUID volunteerId;

    private int headcount;

    private LocalDate servedOn = LocalDate.EPOCH;

    private @Nullable Instant startsAt;

    private @Nullable Instant endsAt;

    private int minutes;
    private String content = "";
    private @Nullable String place;
    private @Nullable Integer beneficiaries;

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected VolunteerRecord() {}

    VolunteerRecord(EnterVolunteerRecord entered, Origin origin, Lifecycle lifecycle) {
        this.origin = origin;
        this.lifecycle = lifecycle;
        fill(entered.kept());
    }

    /** Content changes only while it is a draft or returned. */
    void change(EnterVolunteerRecord entered) {
        lifecycle.requireOpen();
        fill(entered.kept());
    }

    private void fill(EnterVolunteerRecord kept) {
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

    EnterVolunteerRecord content() {
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
}
