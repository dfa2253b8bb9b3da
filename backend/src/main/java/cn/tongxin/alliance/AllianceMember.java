package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.time.Days;

/** An organization in an alliance, from the first to the last day, both included. */
@Entity
@Told("alliance-members")
class AllianceMember extends BaseEntity implements Belongs {
    @Column(updatable = false)
    private UUID allianceId = new UUID(0, 0);

    @Column(updatable = false)
    private UUID programmeId = new UUID(0, 0);

    @Column(updatable = false)
    private UUID organizationId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private MemberRole role = MemberRole.MEMBER;

    private LocalDate fromDay = LocalDate.EPOCH;

    private LocalDate toDay = Days.OPEN_END;

    protected AllianceMember() {}

    AllianceMember(Alliance alliance, EnterMember content) {
        allianceId = alliance.id();
        programmeId = alliance.programmeId();
        organizationId = content.organizationId();
        change(content);
    }

    @Override
    public Whose whose() {
        return new Whose(List.of(programmeId), null);
    }

    EnterMember content() {
        return new EnterMember(organizationId, role, fromDay, Days.shown(toDay), null);
    }

    final void change(EnterMember content) {
        role = content.role();
        fromDay = content.from();
        toDay = Days.stored(content.to());
    }

    /** What follows from a day on, in the same alliance or another one; what was before stays. */
    AllianceMember turn(Alliance next, MemberRole nextRole, LocalDate day) {
        AllianceMember following =
                new AllianceMember(next, new EnterMember(organizationId, nextRole, day, Days.shown(toDay), null));
        toDay = day.minusDays(1);
        return following;
    }

    void endOn(LocalDate day) {
        toDay = day;
    }

    boolean isLead() {
        return role == MemberRole.LEAD;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    MemberRole role() {
        return role;
    }

    UUID allianceId() {
        return allianceId;
    }

    UUID programmeId() {
        return programmeId;
    }
}
