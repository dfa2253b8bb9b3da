package cn.tongxin.briefing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a briefing.
 *
 * @param title made from the period where absent
 * @param from first business day
 * @param to last business day
 * @param allianceId one alliance; the whole city where absent, which only the committee may
 */
public record WriteBriefing(
        @Size(min = 1, max = 100) @Nullable String title,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable UUID allianceId) {}
