package cn.tongxin.security.session;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in, as the identity provider's token tells of it.
 *
 * @param subject who signed in
 * @param keycloakSession the identity provider's own session, by which it ends this one
 */
public record SignedIn(@Nullable String subject, @Nullable String keycloakSession) {}
