package cn.tongxin.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A yearly programme; its rules stand in numbered versions, of which the latest published one is in force. */
@Entity
@Told("programmes")
class Programme extends BaseEntity {
    private int year;
    private String name = "";

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    /** The version in force; 0 before the first is published. */
    private int number;

    /** How often its versions were edited: a change of them is a change of the programme, too. */
    private int edits;

    protected Programme() {}

    Programme(int year, String name) {
        this.year = year;
        this.name = name.strip();
    }

    void change(int newYear, String newName) {
        boolean same = year == newYear && name.equals(newName.strip());
        if (status != ProgrammeStatus.DRAFT && !same) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-frozen");
        }
        year = newYear;
        name = newName.strip();
    }

    void edited() {
        edits++;
    }

    void publish(int version) {
        status = ProgrammeStatus.PUBLISHED;
        number = version;
    }

    int year() {
        return year;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }
}
