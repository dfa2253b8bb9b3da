package cn.tongxin.me;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The caller. Sets come in a fixed order, so that the same caller's answer has the same {@code ETag}.
 *
 * @param ownOrganizationIds its organization and all below it: whose records it enters
 * @param alliancesLed that its organization leads, or helps to lead, today
 */
public record MeView(
        String id,
        String name,
        SortedSet<String> roles,
        SortedSet<String> scopes,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        SortedSet<UUID> ownOrganizationIds,
        List<LedAlliance> alliancesLed) {
    /** An alliance that the caller's organization leads. */
    public record LedAlliance(UUID id, String name) {}
}
