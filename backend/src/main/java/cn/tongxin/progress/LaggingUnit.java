package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit that took part in nothing for longer than the programme's policy allows.
 *
 * @param lastActivityOn absent where there is none this year
 * @param idleDays since then, or since it joined
 */
public record LaggingUnit(
        UUID organizationId,
        String organizationName,
        @Nullable LocalDate lastActivityOn,
        Long idleDays) {}
