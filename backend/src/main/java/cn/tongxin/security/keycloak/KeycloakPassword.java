package cn.tongxin.security.keycloak;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What somebody proves himself with. Keycloak never tells the value.
 *
 * @param type {@code password}, {@code otp} and others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakPassword(
        @Nullable String id,
        String type,
        @Nullable String value,
        @Nullable Boolean temporary) {
    /** Former ones, which are not to be chosen again, are kept as {@code password-history}. */
    private static final String PASSWORD = "password";

    static KeycloakPassword temporary(String password) {
        return new KeycloakPassword(null, PASSWORD, password, true);
    }

    boolean isSecondFactor() {
        return !type.startsWith(PASSWORD);
    }

    @Override
    public String toString() {
        return type;
    }
}
