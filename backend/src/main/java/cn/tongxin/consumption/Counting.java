package cn.tongxin.consumption;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/** Which purchases count towards a unit's target, as conditions; the same rule is applied to sums in {@code targets}. */
final class Counting {
    /** Whether the buyer declared for the year of the purchase that its canteen is another's. */
    private static final String SHARES =
            "exists (select 1 from ConsumptionDeclaration d where d.organizationId = r.organizationId"
                    + " and d.year = year(r.paidOn) and d.canteen = SHARED%s)";

    private Counting() {}

    /** Its union's purchases, its canteen's unless another's declaration carries it, and those of canteens it carries. */
    static Condition towards(@Nullable UUID unit) {
        String own = "(r.organizationId = :countsFor and (r.payer = UNION or (r.payer = CANTEEN and not "
                + SHARES.formatted("") + ")))";
        String carried = "(r.payer = CANTEEN and " + SHARES.formatted(" and d.sharedWithId = :countsFor") + ")";
        return Condition.ifAsked("(" + own + " or " + carried + ")", "countsFor", unit);
    }

    /** Codes that are no channel of ours find nothing. */
    static Condition through(@Nullable String codes) {
        if (codes == null) {
            return Condition.ALWAYS;
        }
        Set<String> asked = Set.copyOf(Arrays.asList(codes.split(",", -1)));
        List<Channel> channels = Arrays.stream(Channel.values())
                .filter(channel -> asked.contains(channel.name()))
                .toList();
        return channels.isEmpty() ? Condition.NEVER : Condition.of("r.channel in (:channels)", "channels", channels);
    }
}
