package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

/**
 * An agency's system as it stands in our register at this moment.
 *
 * @param id the same whatever credentials it comes with
 * @param sourceSystem what its outside ids are unique within
 * @param scopes the most that it may do
 * @param active false: nothing of it is accepted
 */
public record RegisteredClient(
        UUID id, String name, UUID organizationId, String sourceSystem, Set<String> scopes, boolean active) {
    static final String ATTRIBUTE = "tongxin.client";
}
