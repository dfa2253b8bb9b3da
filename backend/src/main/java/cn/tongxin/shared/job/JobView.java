package cn.tongxin.shared.job;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.problem.Problem;

/**
 * Long work as its starter follows it.
 *
 * @param resultUrl where the outcome is
 * @param problem why it failed
 */
public record JobView(
        UUID id,
        String etag,
        String type,
        JobStatus status,
        JobProgress progress,
        @Nullable String resultUrl,
        @Nullable Problem problem)
        implements Row {}
