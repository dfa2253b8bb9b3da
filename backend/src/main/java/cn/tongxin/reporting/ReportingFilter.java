package cn.tongxin.reporting;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Whose reporting is asked for.
 *
 * @param month {@code 2024-07}, not after the current one
 * @param programme whose alliances' members owe a report; the latest published one up to that year where absent
 */
public record ReportingFilter(
        @QueryParam("month") @Nullable String month,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("alliance") @Nullable UUID alliance,
        @QueryParam("status") @Nullable ReportStatus status) {}
