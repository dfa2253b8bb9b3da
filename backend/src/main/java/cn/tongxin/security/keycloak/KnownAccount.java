package cn.tongxin.security.keycloak;

/**
 * An account as the identity provider has it.
 *
 * @param subject as tokens name it
 * @param state its roles being those that people have with us
 */
public record KnownAccount(String subject, AccountState state) {}
