package cn.tongxin.volunteer;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.time.Days;

/** Somebody who serves under a number: beside it a name, and nothing else that is personal. */
@Entity
class Volunteer extends BaseEntity {
    private String number = "";

    /** Absent once it was taken away. */
    private @Nullable String name;

    private UUID organizationId = new UUID(0, 0);

    /** Last day on which records may name it. */
    private LocalDate toDay = Days.OPEN_END;

    protected Volunteer() {}

    Volunteer(String number, String name, UUID organizationId) {
        this.number = number;
        this.name = name;
        this.organizationId = organizationId;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean servesOn(LocalDate day) {
        return !day.isAfter(toDay);
    }
}
