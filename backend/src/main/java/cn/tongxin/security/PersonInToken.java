package cn.tongxin.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person as the identity provider tells of him.
 *
 * @param subject stable, whatever he is called
 * @param roles those that people have with us
 */
public record PersonInToken(
        String subject,
        String username,
        String name,
        @Nullable UUID organizationId,
        Set<String> roles) {}
