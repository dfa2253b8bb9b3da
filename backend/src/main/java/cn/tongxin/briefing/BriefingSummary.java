package cn.tongxin.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** A briefing as a row of a list. */
public record BriefingSummary(
        UUID id,
        String etag,
        String title,
        UUID programmeId,
        @Nullable UUID allianceId,
        @Nullable String allianceName,
        LocalDate from,
        LocalDate to,
        Instant createdAt)
        implements Row {}
