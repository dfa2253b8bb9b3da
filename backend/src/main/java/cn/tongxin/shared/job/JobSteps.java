package cn.tongxin.shared.job;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.transaction.UnitOfWork;

/** The units in which a job moves on. */
@ApplicationScoped
class JobSteps {
    @Inject
    JobRepository jobs;

    @UnitOfWork
    Job change(UUID id, Consumer<Job> step) {
        Job job = jobs.findByIdOptional(id).orElseThrow(JobStopped::new);
        step.accept(job);
        jobs.flush();
        return job;
    }

    /** What a chunk writes and how far it brings the job are kept together or not at all. */
    @UnitOfWork
    void advance(UUID id, int from, int to, Runnable chunk) {
        Job job = jobs.findByIdOptional(id).orElseThrow(JobStopped::new);
        job.advance(from, to);
        jobs.flush();
        chunk.run();
    }
}
