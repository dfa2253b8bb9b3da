package cn.tongxin.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

@Entity
class Programme extends BaseEntity {
    private int year;
    private String name = "";

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    protected Programme() {}

    Programme(EnterProgramme content) {
        year = content.year();
        name = content.name().strip();
    }

    EnterProgramme content() {
        return new EnterProgramme(year, name);
    }

    void change(EnterProgramme content) {
        requireDraft();
        year = content.year();
        name = content.name().strip();
    }

    void publish() {
        requireDraft();
        status = ProgrammeStatus.PUBLISHED;
    }

    private void requireDraft() {
        if (status != ProgrammeStatus.DRAFT) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.record-state", status.chinese());
        }
    }
}
