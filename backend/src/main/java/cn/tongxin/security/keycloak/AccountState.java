package cn.tongxin.security.keycloak;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an account is to be at the identity provider.
 *
 * @param name for people
 * @param organization absent for those who belong to none
 * @param roles of those that people have with us; all others are none of our business
 */
public record AccountState(String name, @Nullable UUID organization, boolean enabled, Set<String> roles) {}
