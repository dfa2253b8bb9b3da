package cn.tongxin.consumption.targets;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Which targets are asked for.
 *
 * @param programme whose rules and year hold; the alliance's, else the latest published one up to today, where absent
 * @param alliance the organization's alliance on {@code asOf}
 * @param asOf last business day that is counted, within the programme's year; today or its last day where absent
 */
public record ConsumptionTargetFilter(
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable UUID alliance,
        @QueryParam("asOf") @Nullable LocalDate asOf) {}
