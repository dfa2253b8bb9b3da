package cn.tongxin.me;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The caller.
 *
 * @param ownOrganizationIds its organization and all below it: whose records it enters
 * @param alliancesLed that its organization leads, or helps to lead, today
 */
public record MeView(
        String id,
        String name,
        Set<String> roles,
        Set<String> scopes,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        Set<UUID> ownOrganizationIds,
        List<LedAlliance> alliancesLed) {
    /** An alliance that the caller's organization leads. */
    public record LedAlliance(UUID id, String name) {}
}
