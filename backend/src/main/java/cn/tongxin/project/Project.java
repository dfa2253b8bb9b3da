package cn.tongxin.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.Days;

/** What a supporter takes on under a pairing; it belongs to the pairing's programme. */
@Entity
@Told("projects")
class Project extends BaseEntity implements Belongs {
    private UUID programmeId = new UUID(0, 0);

    private UUID pairingId = new UUID(0, 0);

    private UUID leaderId = new UUID(0, 0);

    private String name = "";
    private String need = "";

    private LocalDate fromDay = LocalDate.EPOCH;

    private @Nullable LocalDate dueOn;

    private LocalDate toDay = Days.OPEN_END;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status = ProjectStatus.ACTIVE;

    private @Nullable String stopReason;
    private @Nullable String resultSummary;
    private @Nullable Long resultValue;
    private @Nullable String resultUnit;

    @ElementCollection
    @CollectionTable(name = "project_milestone", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<KeptMilestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_partner", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "organization_id")
    @OrderColumn(name = "position")
    private List<UUID> partners = new ArrayList<>();

    protected Project() {}

    Project(EnterProject content, UUID programmeId) {
        fill(content, programmeId);
    }

    final void fill(EnterProject content, UUID programme) {
        requireActive();
        programmeId = programme;
        pairingId = content.pairingId();
        leaderId = content.leaderId();
        name = content.name().strip();
        need = content.need().strip();
        fromDay = content.from();
        dueOn = content.dueOn();
        replace(milestones, content.steps().stream().map(KeptMilestone::new).toList());
        replace(partners, content.partners());
    }

    private static <T> void replace(List<T> kept, List<T> entered) {
        if (!kept.equals(entered)) {
            kept.clear();
            kept.addAll(entered);
        }
    }

    void complete(LocalDate day, ProjectResult result) {
        requireActive();
        status = ProjectStatus.COMPLETED;
        toDay = day;
        resultSummary = result.summary().strip();
        resultValue = result.value();
        resultUnit = result.unit();
    }

    void stop(LocalDate day, String reason) {
        requireActive();
        status = ProjectStatus.STOPPED;
        toDay = day;
        stopReason = reason;
    }

    void requireActive() {
        if (status != ProjectStatus.ACTIVE) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.record-state", status.chinese());
        }
    }

    EnterProject content() {
        return new EnterProject(
                pairingId,
                leaderId,
                name,
                need,
                List.copyOf(partners),
                milestones.stream().map(KeptMilestone::content).toList(),
                fromDay,
                dueOn);
    }

    /** The leader's, and its partners'. */
    @Override
    public Whose whose() {
        return new Whose(Stream.concat(Stream.of(leaderId), partners.stream()).toList(), fromDay);
    }

    UUID leaderId() {
        return leaderId;
    }

    LocalDate fromDay() {
        return fromDay;
    }
}
