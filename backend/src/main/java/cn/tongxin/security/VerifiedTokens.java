package cn.tongxin.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import cn.tongxin.shared.time.BusinessClock;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;

/**
 * Does not verify the same token by the same rules again within a minute, nor take it beyond its own end. What is refused
 * is never kept. A key that was withdrawn is therefore felt a minute later.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** Readers of tokens pass over what does not belong into one. */
    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    /** How far the identity provider's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    @Inject
    BusinessClock clock;

    private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
    private final Cache<ByteBuffer, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    private record Verified(JWTCallerPrincipal caller, Instant until) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        ByteBuffer digest = digest(token + rules.getExpectedAudience() + rules.getRequiredClaims());
        Verified before = verified.getIfPresent(digest);
        if (before != null && clock.now().isBefore(before.until())) {
            return before.caller();
        }
        JWTCallerPrincipal caller = verified(token, rules);
        verified.put(digest, new Verified(caller, Instant.ofEpochSecond(caller.getExpirationTime())));
        return caller;
    }

    private JWTCallerPrincipal verified(String token, JWTAuthContextInfo rules) throws ParseException {
        if (!COMPACT.matcher(token).matches()) {
            throw new ParseException("not a signed token");
        }
        JWTCallerPrincipal caller = verifier.parse(token, rules);
        boolean issued = caller.<Object>claim("iat")
                .filter(at -> at instanceof Long second
                        && second <= clock.now().plus(AHEAD).getEpochSecond())
                .isPresent();
        if (!issued) {
            throw new ParseException("issued in the future");
        }
        return caller;
    }

    private static ByteBuffer digest(String verified) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(verified.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
