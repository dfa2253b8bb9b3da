package cn.tongxin.alliance;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.web.StrictValues;

/** The alliance that an organization was in on a day, as conditions and a join that all lists and figures share. */
public final class Membership {
    /** The value of the filter {@code alliance} for what belongs to no alliance of a programme. */
    public static final String NONE = "none";

    private Membership() {}

    /**
     * The filter {@code alliance} of a list.
     *
     * @param alliance an id, or {@code none} together with a programme
     * @param organization column of the organization whose record it is
     * @param day column of the business day
     */
    public static Condition filter(
            @Nullable String alliance, @Nullable UUID programme, String organization, String day) {
        if (alliance == null) {
            return Condition.ALWAYS;
        }
        if (!alliance.equals(NONE)) {
            return in(id(alliance), organization, day);
        }
        if (programme == null) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "programme", "required");
        }
        return outside(programme, organization, day);
    }

    public static Condition in(UUID alliance, String organization, String day) {
        return Condition.of(
                "exists (select 1 from AllianceMember am where am.allianceId = :alliance and "
                        + on("am", organization, day) + ")",
                "alliance",
                alliance);
    }

    public static Condition outside(UUID programme, String organization, String day) {
        return Condition.of(
                "not exists (select 1 from AllianceMember am where am.programmeId = :programme and "
                        + on("am", organization, day) + ")",
                "programme",
                programme);
    }

    /** Joins the membership as {@code am}; at most one per programme and day, so no row is doubled. */
    public static Condition join(UUID programme, String organization, String day) {
        return new Condition(
                " left join AllianceMember am on am.programmeId = :programme and " + on("am", organization, day),
                Map.of("programme", programme));
    }

    private static String on(String alias, String organization, String day) {
        return "%1$s.organizationId = %2$s and %3$s between %1$s.fromDay and %1$s.toDay"
                .formatted(alias, organization, day);
    }

    private static UUID id(String text) {
        try {
            return StrictValues.id(text);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "alliance", "invalid-value");
        }
    }
}
