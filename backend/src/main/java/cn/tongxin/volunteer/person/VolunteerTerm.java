package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose volunteer somebody is, and until when; for checks of records.
 *
 * @param lastDay 9999-12-31 while there is none
 */
public record VolunteerTerm(UUID organizationId, LocalDate lastDay) {
    public boolean servesOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
