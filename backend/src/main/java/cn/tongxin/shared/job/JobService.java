package cn.tongxin.shared.job;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Long work: started in the unit of what it is about, followed and cancelled by its starter only. */
@ApplicationScoped
public class JobService {
    @Inject
    JobRepository jobs;

    @Inject
    JobWorks works;

    @Inject
    JobScheduler scheduler;

    @Inject
    JobCallers callers;

    @Inject
    Texts texts;

    @Inject
    JsonText json;

    @Inject
    Event<JobEvent> events;

    /**
     * Starts a job; it begins once the unit is committed.
     *
     * @param type of a {@link JobWork}
     * @param payload what the work needs to know, at most 1 000 characters
     */
    @UnitOfWork
    public UUID start(String type, String payload) {
        Job job = new Job(type, payload, callers.id(), callers.packed(), texts.language());
        jobs.persistAndFlush(job);
        scheduler.due(job.id());
        events.fire(new JobEvent(job.id(), JobEvent.Kind.STARTED));
        return job.id();
    }

    /** The caller's own, latest first. */
    public Page<JobView> list(JobFilter filter, PageQuery page) {
        callers.requireRights();
        return own().where(filter.condition())
                .page(jobs.getEntityManager(), page)
                .map(rows -> rows.stream().map(this::view).toList());
    }

    public JobView get(UUID id) {
        callers.requireRights();
        return find(id).orElseThrow(ProblemException::notFound);
    }

    public Optional<JobView> find(UUID id) {
        return own().where(Condition.of("r.id = :id", "id", id))
                .first(jobs.getEntityManager())
                .map(this::view);
    }

    /** What is committed stays; nothing further is done. */
    @UnitOfWork
    public JobView cancel(UUID id) {
        callers.requireRights();
        Job job = jobs.of(callers.id(), id).orElseThrow(ProblemException::notFound);
        job.cancel();
        jobs.flush();
        events.fire(new JobEvent(job.id(), JobEvent.Kind.CANCELLED));
        return get(id);
    }

    /** Of works that this version knows. */
    private ListQuery<JobRow> own() {
        return JobRepository.list(callers.id()).where(Condition.of("r.type in (:types)", "types", works.types()));
    }

    private JobView view(JobRow row) {
        return new JobView(
                row.id(),
                row.etag(),
                row.type(),
                row.status(),
                new JobProgress(row.done(), row.total()),
                works.of(row.type()).subjectUrl(row.payload()),
                row.resultUrl(),
                problem(row.problem()),
                row.createdAt(),
                row.status().isOver() ? row.updatedAt() : null);
    }

    private @Nullable Problem problem(@Nullable String text) {
        return text == null ? null : json.read(text, Problem.class);
    }
}
