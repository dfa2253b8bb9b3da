package cn.tongxin.exchange;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.shared.job.JobProgress;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.problem.Problem;

/**
 * An uploaded sheet as its owner follows it.
 *
 * @param organizationId whose the rows are that name none
 * @param jobId the latest work on it
 * @param mapping absent until the sheet was opened
 * @param findings the first ones; all of them are in a list of their own
 * @param problem why it failed
 */
public record ImportView(
        UUID id,
        String etag,
        ImportKind kind,
        ImportStatus status,
        String fileName,
        Long size,
        @Nullable UUID organizationId,
        Boolean submit,
        @Nullable UUID jobId,
        @Nullable JobProgress progress,
        ImportCounts counts,
        @Nullable ColumnMapping mapping,
        List<FindingView> findings,
        @Nullable Problem problem)
        implements Row {}
