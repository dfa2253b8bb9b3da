package cn.tongxin.reporting;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a unit reported for a month: submitted or approved, its business day in the month.
 *
 * @param activities that it organized
 * @param zeroReport absent where something is reported, too
 */
public record UnitReport(
        UUID organizationId,
        String organizationName,
        UUID allianceId,
        String allianceName,
        ReportStatus status,
        Long activities,
        Long volunteerRecords,
        Long purchases,
        @Nullable ZeroReportView zeroReport) {}
