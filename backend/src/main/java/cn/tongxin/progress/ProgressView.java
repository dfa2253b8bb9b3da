package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far an alliance is in the programme's year.
 *
 * @param asOf the last day looked at
 * @param done how many items are done
 * @param needed how many items there are
 * @param idle true: without activity for longer than the programme's policy allows
 * @param idleDays since its last activity, or since it has members; absent where it never had any
 */
public record ProgressView(
        UUID allianceId,
        String allianceName,
        UUID programmeId,
        LocalDate asOf,
        Integer done,
        Integer needed,
        List<ItemView> items,
        @Nullable LocalDate lastActivityOn,
        @Nullable Long idleDays,
        Boolean idle,
        List<LaggingUnit> laggingUnits) {}
