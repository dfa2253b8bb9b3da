package cn.tongxin.organization;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What an organization was called until a day. */
@Embeddable
class FormerName {
    private LocalDate toDay = LocalDate.EPOCH;

    private String name = "";

    private String shortName = "";

    protected FormerName() {}

    FormerName(LocalDate toDay, String name, String shortName) {
        this.toDay = toDay;
        this.name = name;
        this.shortName = shortName;
    }

    LocalDate toDay() {
        return toDay;
    }
}
