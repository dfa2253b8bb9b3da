package cn.tongxin.volunteer.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.tongxin.volunteer.person.VolunteerView;

/**
 * All that is printed. No 证明: only bodies entitled by law issue one.
 *
 * @param number of this print, never given again
 * @param unit its name in full, as is the volunteer's
 * @param from first day that was asked for
 * @param to last day that was asked for
 * @param lines by day
 * @param code what makes the digest of the print again; kept nowhere else
 */
record RecordList(
        String number,
        String unit,
        VolunteerView volunteer,
        LocalDate from,
        LocalDate to,
        List<RecordLine> lines,
        Instant issuedAt,
        VerificationCode code) {
    long minutes() {
        return minutes(lines);
    }

    static long minutes(List<RecordLine> lines) {
        return lines.stream().mapToLong(RecordLine::minutes).sum();
    }

    /** {@code 1小时30分}: minutes are what is kept, hours are for reading. */
    static String duration(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        String inHours = hours == 0 ? "" : hours + "小时";
        return rest == 0 && hours > 0 ? inHours : inHours + rest + "分";
    }
}
