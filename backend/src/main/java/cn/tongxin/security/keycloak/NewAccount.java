package cn.tongxin.security.keycloak;

import java.util.UUID;

/**
 * An account as it is made.
 *
 * @param mark by which it is told from another of the same name until it is confirmed; stands where its organization will
 * @param password to be changed at the first sign-in
 */
public record NewAccount(String username, String name, UUID mark, String password) {
    /** Without the password, whoever should ever write it down. */
    @Override
    public String toString() {
        return username;
    }
}
