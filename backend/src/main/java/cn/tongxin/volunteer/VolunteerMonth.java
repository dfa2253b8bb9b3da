package cn.tongxin.volunteer;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** That a named volunteer served an organization in a month, {@code day} being its first; read only, see {@link Presence}. */
@Entity
@IdClass(VolunteerMonth.Key.class)
class VolunteerMonth {
    @Id
    private LocalDate day = LocalDate.EPOCH;

    @Id
    private UUID organizationId = new UUID(0, 0);

    @Id
    private UUID volunteerId = new UUID(0, 0);

    /** How many approved records say so. */
    private int records;

    protected VolunteerMonth() {}

    /** What it is kept for. */
    record Key(LocalDate day, UUID organizationId, UUID volunteerId) {}
}
