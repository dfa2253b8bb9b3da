package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param metrics codes with commas between; all where absent
 * @param from first business day; the first day of the programme's year where absent
 * @param to last business day; the last day of the programme's year where absent
 * @param asOf day of stocks; the last business day where absent
 * @param programme whose alliances group and filter; the latest published one of the year of {@code to} where absent
 */
public record FigureFilter(
        @QueryParam("metrics") @Nullable String metrics,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("groupBy") @Nullable String groupBy,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("alliance") @Nullable UUID alliance,
        @QueryParam("organization") @Nullable UUID organization) {
    /** The same figures without groups. */
    FigureFilter ungrouped() {
        return new FigureFilter(metrics, from, to, asOf, null, programme, alliance, organization);
    }
}
