package cn.tongxin.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Ids;

/**
 * One step in the life of an approved record, never changed once it is effective or refused. All effective entries of
 * a record add up to what it counts for.
 */
@Entity
class LedgerEntry {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private UUID recordId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind = EntryKind.APPROVAL;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.REQUESTED;

    @Column(updatable = false)
    private UUID organizationId = new UUID(0, 0);

    @Column(updatable = false)
    private LocalDate day = LocalDate.EPOCH;

    private String breakdown = "";
    private long minutes;
    private long turns;
    private long beneficiaries;
    private long amountFen;

    @Column(updatable = false)
    private @Nullable String reason;

    /** While a correction is asked for: the content wanted; once it is effective: the content it took the place of. */
    private @Nullable String content;

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String enteredByName = "";

    @Column(updatable = false)
    private Instant enteredAt = Instant.EPOCH;

    private @Nullable String decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    protected LedgerEntry() {}

    LedgerEntry(LedgerRecord record, EntryKind kind, @Nullable String reason, Actor by, Instant at) {
        recordId = record.id();
        organizationId = record.organizationId();
        day = record.businessDay();
        this.kind = kind;
        this.reason = reason;
        enteredBy = by.id();
        enteredByName = by.name();
        enteredAt = at;
    }

    void want(@Nullable String document) {
        content = document;
    }

    void takeEffect(Counted step, @Nullable String replaced, Actor by, Instant at) {
        decide(EntryStatus.EFFECTIVE, by, at);
        breakdown = step.breakdown();
        minutes = step.minutes();
        turns = step.turns();
        beneficiaries = step.beneficiaries();
        amountFen = step.amountFen();
        content = replaced;
    }

    void refuse(String why, Actor by, Instant at) {
        decide(EntryStatus.REFUSED, by, at);
        decisionReason = why;
    }

    void withdraw(Actor by, Instant at) {
        decide(EntryStatus.WITHDRAWN, by, at);
    }

    private void decide(EntryStatus next, Actor by, Instant at) {
        status = next;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    EntryKind kind() {
        return kind;
    }

    Requested request() {
        return new Requested(id, kind, enteredBy, content);
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate day() {
        return day;
    }

    EntryView view() {
        return new EntryView(
                id,
                kind,
                status,
                reason,
                enteredByName,
                enteredAt,
                decidedByName,
                decidedAt,
                decisionReason,
                minutes,
                turns,
                beneficiaries,
                amountFen,
                content);
    }
}
