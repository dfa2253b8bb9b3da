package cn.tongxin.apiclient;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** The columns of a client and the name of whose it is. */
record ApiClientRow(
        UUID id,
        String etag,
        UUID organizationId,
        @Nullable String organizationName,
        String sourceSystem,
        String name,
        String scopes,
        @Nullable String scopesAsked,
        ApiClientStatus status,
        Instant createdAt)
        implements Row {}
