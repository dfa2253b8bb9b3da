package cn.tongxin.programme;

import java.time.LocalDate;
import java.util.UUID;

import cn.tongxin.shared.page.Row;

/**
 * A yearly programme as a row of a list.
 *
 * @param number the version in force; 0 before the first is published
 */
public record ProgrammeSummary(UUID id, String etag, Integer year, String name, ProgrammeStatus status, Integer number)
        implements Row {
    /** The day itself, or the nearest one in the programme's year. */
    public LocalDate dayWithin(LocalDate day) {
        if (day.getYear() == year) {
            return day;
        }
        return day.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
}
