package cn.tongxin.reporting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What all units together reported for a month, by unit: whoever reported is there, even where the caller sees none of it.
 *
 * @param opened those for which the committee entered totals of the old sheets
 */
record MonthSheet(
        Map<UUID, Long> activities,
        Map<UUID, Long> volunteerRecords,
        Map<UUID, Long> purchases,
        Set<UUID> opened,
        Map<UUID, ZeroReportView> zeroReports) {
    boolean isReported(UUID unit) {
        return activities.containsKey(unit)
                || volunteerRecords.containsKey(unit)
                || purchases.containsKey(unit)
                || opened.contains(unit);
    }

    UnitReport of(Owing owing, Map<UUID, String> names) {
        UUID unit = owing.organizationId();
        return new UnitReport(
                unit,
                names.getOrDefault(unit, owing.organizationName()),
                owing.allianceId(),
                owing.allianceName(),
                status(unit),
                activities.getOrDefault(unit, 0L),
                volunteerRecords.getOrDefault(unit, 0L),
                purchases.getOrDefault(unit, 0L),
                isReported(unit) ? null : zeroReports.get(unit));
    }

    private ReportStatus status(UUID unit) {
        if (isReported(unit)) {
            return ReportStatus.REPORTED;
        }
        return zeroReports.containsKey(unit) ? ReportStatus.NOTHING : ReportStatus.SILENT;
    }
}
