package cn.tongxin.shared.job;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.problem.Problem;

/**
 * Long work as its starter follows it.
 *
 * @param subjectUrl what it is done to
 * @param resultUrl where the outcome is
 * @param problem why it failed
 * @param endedAt absent until it has
 */
public record JobView(
        UUID id,
        String etag,
        String type,
        JobStatus status,
        JobProgress progress,
        String subjectUrl,
        @Nullable String resultUrl,
        @Nullable Problem problem,
        Instant createdAt,
        @Nullable Instant endedAt)
        implements Row {}
