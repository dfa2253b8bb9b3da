package cn.tongxin.shared.job;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/** The columns of a job that its starter may know. */
record JobRow(
        UUID id,
        String etag,
        String type,
        JobStatus status,
        Integer done,
        @Nullable Integer total,
        String payload,
        @Nullable String resultUrl,
        @Nullable String problem,
        Instant createdAt,
        Instant updatedAt)
        implements Row {}
