package cn.tongxin.reporting;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be reminded.
 *
 * @param month {@code 2024-07}, not after the current one
 */
public record ReminderFilter(
        @QueryParam("month") @Nullable String month,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("alliance") @Nullable UUID alliance) {
    ReportingFilter silent() {
        return new ReportingFilter(month, programme, alliance, ReportStatus.SILENT);
    }
}
