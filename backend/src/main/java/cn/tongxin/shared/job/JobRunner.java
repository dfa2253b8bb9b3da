package cn.tongxin.shared.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Problems;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.problem.TooBusy;
import cn.tongxin.shared.problem.Wordless;

/** Does a job on a worker thread, in a request context of its own that belongs to whoever started it. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** With the base path, as problems of requests say it. */
    private static final String ADDRESSES = "/api/v1" + JobResource.PATH + "/";

    @Inject
    JobWorks works;

    @Inject
    JobSteps steps;

    @Inject
    JobCallers callers;

    @Inject
    CurrentWork current;

    @Inject
    Texts texts;

    @Inject
    JsonText json;

    /** Throws only what another try may mend. */
    @ActivateRequestContext
    void run(UUID id, BooleanSupplier stopping) {
        try {
            Job job = steps.change(id, Job::begin);
            callers.become(job.caller());
            current.begin(job.type(), id);
            texts.speak(job.language());
            attempt(job, stopping);
        } catch (JobStopped stopped) {
            LOG.debugf("job %s goes on elsewhere or not at all", id);
        }
    }

    private void attempt(Job job, BooleanSupplier stopping) {
        JobRun run = new JobRun(job, steps, callers, stopping);
        try {
            callers.requireUnchanged();
            works.of(job.type()).run(run);
            steps.change(job.id(), done -> done.end(run.resultUrl()));
        } catch (ProblemException refusal) {
            fail(job, refusal);
        } catch (JobStopped | JobPaused interrupted) {
            throw interrupted;
        } catch (RuntimeException bug) {
            if (TooBusy.is(bug)) {
                throw bug;
            }
            LOG.errorf(Wordless.of(bug), "job %s failed", job.id());
            fail(job, ProblemException.of(ProblemType.INTERNAL_ERROR));
        }
    }

    private void fail(Job job, ProblemException refusal) {
        String path = ADDRESSES + job.id();
        String why = json.written(
                Problems.body(refusal, job.language(), path, job.id().toString()));
        steps.change(job.id(), failed -> failed.fail(why));
    }
}
