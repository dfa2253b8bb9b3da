package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.Days;

/** Who supports whom, from when to when. */
@Entity
@Told("pairings")
class Pairing extends BaseEntity implements Belongs {
    private UUID programmeId = new UUID(0, 0);

    private String kind = "";

    @Enumerated(EnumType.STRING)
    private SupporterType supporterType = SupporterType.ORGANIZATION;

    private UUID supporterId = new UUID(0, 0);

    private UUID beneficiaryId = new UUID(0, 0);

    private LocalDate fromDay = LocalDate.EPOCH;

    private LocalDate toDay = Days.OPEN_END;

    @Enumerated(EnumType.STRING)
    private PairingStatus status = PairingStatus.PROPOSED;

    private @Nullable String agreement;

    private @Nullable String endReason;

    protected Pairing() {}

    Pairing(EnterPairing content, SupporterType type) {
        fill(content, type);
    }

    void change(EnterPairing content, SupporterType type) {
        require(status == PairingStatus.PROPOSED);
        fill(content, type);
    }

    private void fill(EnterPairing content, SupporterType type) {
        programmeId = content.programmeId();
        kind = content.kind().strip();
        supporterType = type;
        supporterId = content.supporterId();
        beneficiaryId = content.beneficiaryId();
        fromDay = content.from();
        toDay = Days.stored(content.to());
        agreement = content.agreement();
    }

    EnterPairing content() {
        return new EnterPairing(
                kind, programmeId, supporterId, beneficiaryId, fromDay, Days.shown(toDay), agreement, null);
    }

    void confirm() {
        require(status == PairingStatus.PROPOSED);
        status = PairingStatus.ACTIVE;
    }

    void end(LocalDate last, String reason) {
        require(status == PairingStatus.ACTIVE);
        status = PairingStatus.ENDED;
        toDay = last;
        endReason = reason;
    }

    /** One of its parties is no more after that day. What was never confirmed by then has held on no day. */
    void close(LocalDate last, String reason) {
        toDay = status == PairingStatus.PROPOSED ? fromDay.minusDays(1) : last;
        status = PairingStatus.ENDED;
        endReason = reason;
    }

    /** The same in another programme, from its first day on. */
    Pairing carriedOver(UUID programme, UUID supporter, LocalDate first) {
        Pairing next = new Pairing(
                new EnterPairing(kind, programme, supporter, beneficiaryId, first, null, agreement, null),
                supporterType);
        next.confirm();
        return next;
    }

    @Override
    public Whose whose() {
        return new Whose(List.of(supporterId, beneficiaryId), fromDay);
    }

    String kind() {
        return kind;
    }

    SupporterType supporterType() {
        return supporterType;
    }

    UUID supporterId() {
        return supporterId;
    }

    UUID beneficiaryId() {
        return beneficiaryId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    void requireUnended() {
        require(status != PairingStatus.ENDED);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.record-state", status.chinese());
        }
    }
}
