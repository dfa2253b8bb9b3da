package cn.tongxin.users;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** The columns of an account and the name of whose it is. */
record UserRow(
        UUID id,
        String etag,
        @Nullable String subject,
        String username,
        String name,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        String roles,
        boolean resting,
        UserStatus status,
        @Nullable String reason,
        boolean behind,
        Instant createdAt,
        @Nullable LocalDate lastSeenOn)
        implements Row {}
