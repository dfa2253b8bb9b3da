package cn.tongxin.shared.job;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which of one's jobs a list shows.
 *
 * @param over true: those that have ended; false: those that have not
 */
public record JobFilter(@QueryParam("over") @Nullable Boolean over) {
    private static final List<JobStatus> OVER =
            Arrays.stream(JobStatus.values()).filter(JobStatus::isOver).toList();

    Condition condition() {
        return over == null
                ? Condition.ALWAYS
                : Condition.of("r.status " + (over ? "in" : "not in") + " (:over)", "over", OVER);
    }
}
