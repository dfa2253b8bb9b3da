package cn.tongxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Counted;
import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** Organized by one, counted once, however many took part. */
@Entity
@Told("activities")
class Activity extends BaseEntity implements LedgerRecord {
    private UUID kindId = new UUID(0, 0);

    private String title = "";

    private UUID organizerId = new UUID(0, 0);

    private @Nullable String place;

    private Instant startsAt = Instant.EPOCH;

    private Instant endsAt = Instant.EPOCH;

    private LocalDate heldOn = LocalDate.EPOCH;

    private @Nullable Integer headcount;
    private @Nullable Integer beneficiaries;
    private @Nullable String summary;
    private @Nullable String outcome;

    @ElementCollection
    @CollectionTable(name = "activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "organization_id")
    @OrderColumn(name = "position")
    private List<UUID> participants = new ArrayList<>();

    /** Alliances that took part as a whole. */
    @ElementCollection
    @CollectionTable(name = "activity_alliance", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "alliance_id")
    @OrderColumn(name = "position")
    private List<UUID> alliances = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStage stage;

    private @Nullable UUID venueId;

    private @Nullable UUID seriesId;

    private @Nullable String cancelReason;

    private @Nullable UUID mergedIntoId;

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected Activity() {}

    Activity(EnterActivity content, UUID kindId, Origin origin, Lifecycle lifecycle, Instant now) {
        this.origin = origin;
        this.lifecycle = lifecycle;
        fill(content, kindId, now);
    }

    /** Content changes only while it is a draft or returned. */
    void change(EnterActivity content, UUID kind, Instant now) {
        lifecycle.requireOpen();
        fill(content, kind, now);
    }

    /** An approved one changes only by an entry that says so; day and organizer stay. */
    void correct(EnterActivity content, UUID kind, Instant now) {
        fill(content, kind, now);
        stage = ActivityStage.REPORTED;
    }

    void hold() {
        lifecycle.requireOpen();
        stage = ActivityStage.HELD;
    }

    void report(Actor actor, Instant now) {
        if (startsAt.isAfter(now)) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.not-yet-held");
        }
        lifecycle.submit(actor, now);
        stage = ActivityStage.REPORTED;
    }

    /** Taken or given back, it can be reported again. */
    void reopened() {
        stage = ActivityStage.HELD;
    }

    void cancel(String reason) {
        lifecycle.cancel();
        cancelReason = reason;
    }

    /** Another entry stands for this event from now on. */
    void mergeInto(Activity kept) {
        lifecycle.merge();
        mergedIntoId = kept.id();
    }

    /** Adds those whom the merged entry named. */
    void takeIn(Activity merged) {
        lifecycle.requireLive();
        Stream.concat(Stream.of(merged.organizerId), merged.participants.stream())
                .filter(id -> !id.equals(organizerId) && !participants.contains(id))
                .forEach(participants::add);
        merged.alliances.stream().filter(id -> !alliances.contains(id)).forEach(alliances::add);
    }

    void joinSeries(UUID series) {
        seriesId = series;
    }

    @Nullable
    UUID seriesId() {
        return seriesId;
    }

    private void fill(EnterActivity content, UUID kind, Instant now) {
        kindId = kind;
        title = content.title().strip();
        organizerId = content.organizerId();
        venueId = content.venueId();
        place = content.place();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        heldOn = BusinessClock.dayOf(startsAt);
        headcount = content.headcount();
        beneficiaries = content.beneficiaries();
        summary = content.summary();
        outcome = content.outcome();
        replace(participants, content.participantIds());
        replace(alliances, content.allianceIds());
        if (startsAt.isAfter(now)) {
            stage = ActivityStage.PLANNED;
        } else if (stage != ActivityStage.PLANNED) {
            stage = ActivityStage.HELD;
        }
    }

    /** An unchanged list is not written again. */
    private static void replace(List<UUID> kept, List<UUID> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    @Override
    public Object content() {
        return content(kindId.toString());
    }

    @Override
    public Counted counted() {
        return lifecycle.isApproved() && beneficiaries != null
                ? new Counted("", 0, 0, beneficiaries, 0)
                : Counted.NOTHING;
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** With everybody who was to take part. */
    @Override
    public Whose whose() {
        List<UUID> all = new ArrayList<>(List.of(organizerId));
        all.addAll(participants);
        all.addAll(alliances);
        return new Whose(all, heldOn);
    }

    @Override
    public UUID organizationId() {
        return organizerId;
    }

    @Override
    public LocalDate businessDay() {
        return heldOn;
    }

    UUID kindId() {
        return kindId;
    }

    List<UUID> participants() {
        return List.copyOf(participants);
    }

    List<UUID> alliances() {
        return List.copyOf(alliances);
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant startsAt() {
        return startsAt;
    }

    EnterActivity content(String kind) {
        return new EnterActivity(
                kind,
                title,
                organizerId,
                EnterActivity.participants(participants, alliances),
                venueId,
                place,
                startsAt,
                endsAt,
                headcount,
                beneficiaries,
                summary,
                outcome,
                null);
    }
}
