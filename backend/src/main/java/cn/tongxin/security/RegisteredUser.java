package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person as he stands in our register at this moment.
 *
 * @param organizationId absent for those who belong to none
 * @param roles the most that he may have
 * @param active false: nothing of him is accepted
 */
public record RegisteredUser(UUID id, String name, @Nullable UUID organizationId, Set<String> roles, boolean active) {
    static final String ATTRIBUTE = "tongxin.user";
}
