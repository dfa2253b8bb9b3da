package cn.tongxin.apiclient;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a client signs in with.
 *
 * @param usable false where it is refused: its client is disabled, or it has ended
 * @param confirmed false: it is let in and may do nothing until the security administrator has granted scopes since it was made
 * @param endsAt refused from then on; absent of the latest
 * @param lastSeenAt to the minute; absent where it was never used
 */
public record ApiClientCredentialView(
        String clientId,
        boolean usable,
        boolean confirmed,
        @Nullable Instant endsAt,
        @Nullable Instant lastSeenAt) {}
