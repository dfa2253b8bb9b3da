package cn.tongxin.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * A briefing as it is read.
 *
 * @param countedAt when its figures were counted: now, as long as it is a draft
 */
public record BriefingView(
        UUID id,
        String etag,
        String title,
        UUID programmeId,
        @Nullable UUID allianceId,
        @Nullable String allianceName,
        LocalDate from,
        LocalDate to,
        Instant createdAt,
        Instant countedAt,
        List<Paragraph> paragraphs)
        implements Row {}
