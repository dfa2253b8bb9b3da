package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A feature that counts its own approved records. */
public interface FigureSource {
    /** Only what was asked for and is counted here. */
    List<FigureRow> count(FigureQuery query);

    /** The last business day within the period on which something counts for the metrics asked for. */
    Optional<LocalDate> lastDay(FigureQuery query);
}
