package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The period that a start page opens on: the latest programme with approved records in the caller's scope.
 *
 * @param to last business day with an approved record
 */
public record PeriodView(UUID programmeId, String programmeName, LocalDate from, LocalDate to) {}
