package cn.tongxin.programme;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** One numbered text of a programme's rules: a draft until it is published, and never changed after. */
@Entity
@Audited("programme-versions")
@Untold("the programme is told")
class ProgrammeVersion extends BaseEntity {
    @Column(updatable = false)
    private UUID programmeId = new UUID(0, 0);

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    private @Nullable String note;

    private String rules = "";

    private @Nullable Instant publishedAt;

    private @Nullable String publishedByName;

    protected ProgrammeVersion() {}

    ProgrammeVersion(UUID programmeId, int number, @Nullable String note, String rules) {
        this.programmeId = programmeId;
        this.number = number;
        this.note = note;
        this.rules = rules;
    }

    void change(String text) {
        requireDraft();
        rules = text;
    }

    void publish(Instant now, String byName) {
        requireDraft();
        status = ProgrammeStatus.PUBLISHED;
        publishedAt = now;
        publishedByName = byName;
    }

    void supersede() {
        status = ProgrammeStatus.SUPERSEDED;
    }

    private void requireDraft() {
        if (status != ProgrammeStatus.DRAFT) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-frozen");
        }
    }

    int number() {
        return number;
    }

    String rules() {
        return rules;
    }

    ProgrammeVersionView view(ProgrammeRules text) {
        return new ProgrammeVersionView(
                number,
                status,
                note,
                publishedAt,
                publishedByName,
                text.allianceRules(),
                text.requirements(),
                text.pairingRules(),
                text.comparisonGroups(),
                text.policies(),
                text.recordRules());
    }
}
