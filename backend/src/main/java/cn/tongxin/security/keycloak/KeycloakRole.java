package cn.tongxin.security.keycloak;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A role of the realm, as accounts are given it: both are asked for. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakRole(@Nullable String id, String name) {}
