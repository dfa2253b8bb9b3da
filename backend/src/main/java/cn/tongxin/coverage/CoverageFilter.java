package cn.tongxin.coverage;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Which coverage is asked for.
 *
 * @param kind kind of pairing; may be left out where the programme has one only
 * @param asOf today within the programme's year where absent
 */
public record CoverageFilter(
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("asOf") @Nullable LocalDate asOf) {}
