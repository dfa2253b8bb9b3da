package cn.tongxin.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CallerKind;
import cn.tongxin.shared.page.Row;

/** The columns of an entry but what its subjects are. */
record AuditEntryRow(
        UUID id,
        String etag,
        long number,
        Instant notedAt,
        AuditKind kind,
        CallerKind actorKind,
        @Nullable String actorId,
        @Nullable String actorName,
        @Nullable UUID organizationId,
        String action,
        @Nullable String address,
        @Nullable String requestId,
        @Nullable String refusal,
        @Nullable String asked,
        int times,
        String lists,
        int subjectCount,
        @Nullable UUID subjectId,
        String algorithm,
        String digest)
        implements Row {}
