package cn.tongxin.project;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** A milestone's columns. */
@Embeddable
class KeptMilestone {
    private String name = "";

    private LocalDate dueOn = LocalDate.EPOCH;

    private @Nullable LocalDate doneOn;

    protected KeptMilestone() {}

    KeptMilestone(Milestone milestone) {
        name = milestone.name().strip();
        dueOn = milestone.dueOn();
        doneOn = milestone.doneOn();
    }

    Milestone content() {
        return new Milestone(name, dueOn, doneOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptMilestone milestone && content().equals(milestone.content());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, dueOn, doneOn);
    }
}
