package cn.tongxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.time.BusinessClock;

/** Organized by one, counted once, however many took part. */
@Entity
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

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected Activity() {}

    Activity(EnterActivity content, UUID kindId, Origin origin, Lifecycle lifecycle) {
        this.origin = origin;
        this.lifecycle = lifecycle;
        fill(content, kindId);
    }

    /** Content changes only while it is a draft or returned. */
    void change(EnterActivity content, UUID kind) {
        lifecycle.requireOpen();
        fill(content, kind);
    }

    private void fill(EnterActivity content, UUID kind) {
        kindId = kind;
        title = content.title().strip();
        organizerId = content.organizerId();
        place = content.place();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        heldOn = BusinessClock.dayOf(startsAt);
        headcount = content.headcount();
        beneficiaries = content.beneficiaries();
        summary = content.summary();
        outcome = content.outcome();
        if (!participants.equals(content.participantIds())) {
            participants.clear();
            participants.addAll(content.participantIds());
        }
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
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

    EnterActivity content(String kind) {
        return new EnterActivity(
                kind,
                title,
                organizerId,
                participants.stream().map(Participant::new).toList(),
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
