package cn.tongxin.security;

import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a bearer must be besides signed, in time and for us: a token for access, not one to renew it or to tell who signed
 * in; somebody's; and given to a client that it names.
 */
final class AccessTokens {
    private static final String KIND = "Bearer";

    /** As long as an id is kept. */
    private static final int LONGEST = 80;

    private AccessTokens() {}

    static boolean isOne(JsonWebToken token) {
        return text(token, "typ").filter(KIND::equals).isPresent()
                && subject(token).isPresent()
                && id(token, "azp").isPresent();
    }

    /** Whose it is, where that can be kept. */
    static Optional<String> subject(JsonWebToken token) {
        return id(token, "sub");
    }

    private static Optional<String> id(JsonWebToken token, String claim) {
        return text(token, claim).filter(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    /** A claim, where it is a text. */
    static Optional<String> text(JsonWebToken token, String claim) {
        return token.<Object>claim(claim).filter(String.class::isInstance).map(String.class::cast);
    }
}
