package cn.tongxin.apiclient;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a client can sign in with.
 *
 * @param endsAt refused from then on; absent of the latest
 * @param lastSeenAt to the minute; absent where it was never used
 */
public record ApiClientCredentialView(
        String clientId, @Nullable Instant endsAt, @Nullable Instant lastSeenAt) {}
