package cn.tongxin.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired when a programme was copied, inside the same unit; whoever hangs on a programme copies his part.
 *
 * @param fromYear year of the programme that was copied
 */
public record ProgrammeCopied(UUID from, int fromYear, UUID to, int toYear, boolean alliances, boolean pairings) {
    /** The day whose state comes along. */
    public LocalDate lastDay() {
        return LocalDate.of(fromYear, 12, 31);
    }

    public LocalDate firstDay() {
        return LocalDate.of(toYear, 1, 1);
    }
}
