package cn.tongxin.apiclient;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a client signs in with.
 *
 * @param usable false where it is refused: its client is disabled, or it has ended
 * @param endsAt refused from then on; absent of the latest
 * @param lastSeenAt to the minute; absent where it was never used
 */
public record ApiClientCredentialView(
        String clientId,
        boolean usable,
        @Nullable Instant endsAt,
        @Nullable Instant lastSeenAt) {}
