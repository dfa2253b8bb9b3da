package cn.tongxin.appeal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** 挂号 to 销号 under one number. */
@Entity
@Told("appeals")
class Appeal extends BaseEntity implements Belongs {
    @Column(updatable = false)
    private String number = "";

    private String title = "";
    private String content = "";

    @Enumerated(EnumType.STRING)
    private AppealCategory category = AppealCategory.OTHER;

    @Column(updatable = false)
    private UUID raisedById = new UUID(0, 0);

    private @Nullable UUID handlerId;

    @Column(updatable = false)
    private LocalDate registeredOn = LocalDate.EPOCH;

    private @Nullable LocalDate clearedOn;

    private @Nullable LocalDate dueOn;

    private @Nullable String result;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private boolean reopened;

    private @Nullable String ratingComment;

    @Enumerated(EnumType.STRING)
    private AppealStatus status = AppealStatus.REGISTERED;

    @Column(updatable = false)
    private String enteredBy = "";

    @Embedded
    private Origin origin = new Origin();

    protected Appeal() {}

    Appeal(String number, RaiseAppeal raised, LocalDate registeredOn, String enteredBy, Origin origin) {
        this.number = number;
        this.title = raised.title().strip();
        this.content = raised.content().strip();
        this.category = raised.category();
        this.raisedById = raised.raisedById();
        this.dueOn = raised.dueOn();
        this.registeredOn = registeredOn;
        this.enteredBy = enteredBy;
        this.origin = origin;
    }

    /** Whether a push says what is registered; a due day may have been set since. */
    boolean isRaisedAs(RaiseAppeal pushed) {
        boolean sameDay = pushed.registeredOn() == null || pushed.registeredOn().equals(registeredOn);
        boolean sameDue = status != AppealStatus.REGISTERED || Objects.equals(pushed.dueOn(), dueOn);
        return sameDay
                && sameDue
                && title.equals(pushed.title().strip())
                && content.equals(pushed.content().strip())
                && category == pushed.category();
    }

    void assign(UUID handler, @Nullable LocalDate due) {
        require(status == AppealStatus.REGISTERED || status == AppealStatus.ASSIGNED);
        handlerId = handler;
        dueOn = due == null ? dueOn : due;
        status = AppealStatus.ASSIGNED;
    }

    void resolve(String outcome) {
        require(status == AppealStatus.ASSIGNED);
        result = outcome.strip();
        status = AppealStatus.RESOLVED;
    }

    /** Dissatisfied reopens once under the same number. */
    void confirm(Rating said, @Nullable String comment) {
        require(status == AppealStatus.RESOLVED);
        rating = said;
        ratingComment = comment;
        boolean again = said == Rating.DISSATISFIED && !reopened;
        reopened = reopened || again;
        status = again ? AppealStatus.ASSIGNED : AppealStatus.CONFIRMED;
    }

    void clear(LocalDate day) {
        require(status == AppealStatus.CONFIRMED);
        clearedOn = day;
        status = AppealStatus.CLEARED;
    }

    /** Its caller's, and its handler's. */
    @Override
    public Whose whose() {
        return new Whose(
                Stream.of(Optional.of(raisedById), Optional.ofNullable(handlerId))
                        .flatMap(Optional::stream)
                        .toList(),
                registeredOn);
    }

    UUID raisedById() {
        return raisedById;
    }

    @Nullable
    UUID handlerId() {
        return handlerId;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.record-state", status.chinese());
        }
    }
}
