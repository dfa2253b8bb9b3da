package cn.tongxin.volunteer.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.time.Days;

/** Somebody who serves under a number: beside it a name, and nothing else that is personal. */
@Entity
@Told("volunteers")
class Volunteer extends BaseEntity implements Belongs {
    private String number = "";

    /** Absent once it was taken away. */
    private @Nullable String name;

    private UUID organizationId = new UUID(0, 0);

    /** Last day on which records may name it. */
    private LocalDate toDay = Days.OPEN_END;

    private @Nullable Instant anonymizedAt;

    private @Nullable String anonymizedBy;

    private @Nullable String anonymizeReason;

    protected Volunteer() {}

    Volunteer(String number, String name, UUID organizationId) {
        this.number = number;
        this.name = name;
        this.organizationId = organizationId;
    }

    EnterVolunteer content() {
        return new EnterVolunteer(number, requiredName(), organizationId);
    }

    /** The number stays what it was. */
    void change(EnterVolunteer content) {
        requiredName();
        name = content.name();
        organizationId = content.organizationId();
    }

    void retire(LocalDate lastDay) {
        requiredName();
        toDay = lastDay;
    }

    void returnToService() {
        requiredName();
        toDay = Days.OPEN_END;
    }

    /**
     * Takes number and name away for ever; records keep pointing here and count as before.
     *
     * @param code what stands for the number from now on
     */
    void anonymize(String code, Actor actor, Instant now, String reason) {
        requiredName();
        number = code;
        name = null;
        anonymizedAt = now;
        anonymizedBy = actor.id();
        anonymizeReason = reason;
        LocalDate today = BusinessClock.dayOf(now);
        toDay = toDay.isAfter(today) ? today : toDay;
    }

    UUID organizationId() {
        return organizationId;
    }

    @Override
    public Whose whose() {
        return new Whose(List.of(organizationId), null);
    }

    private String requiredName() {
        if (name == null) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.volunteer-anonymized");
        }
        return name;
    }
}
