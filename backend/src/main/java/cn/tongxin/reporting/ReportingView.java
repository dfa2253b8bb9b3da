package cn.tongxin.reporting;

import java.util.List;
import java.util.UUID;

/**
 * Who has reported for a month, of those the caller sees. The counts are of all of them, whatever status is asked for.
 *
 * @param month {@code 2024-07}
 * @param items in official order
 */
public record ReportingView(
        String month, UUID programmeId, Long reported, Long nothing, Long silent, List<UnitReport> items) {}
