package cn.tongxin.exchange;

import java.util.BitSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.job.JobRun;
import cn.tongxin.shared.job.JobWork;

/** Writes a checked sheet; rows that seemed to be repeats only where their owner wants them. */
@ApplicationScoped
class ImportWrite implements JobWork {
    static final String TYPE = "import-write";

    @Inject
    SheetOpener opener;

    @Inject
    SheetWalk walk;

    @Inject
    ImportSteps steps;

    @Inject
    FindingRepository findings;

    @Inject
    CurrentUser user;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subjectUrl(String payload) {
        return ImportService.addressOf(payload);
    }

    @Override
    public void run(JobRun run) {
        ImportWork.with(opener, UUID.fromString(run.payload()), open -> write(run, open));
        run.result(subjectUrl(run.payload()));
    }

    private <C> void write(JobRun run, OpenSheet<C> open) {
        UUID id = open.sheet().id();
        SheetKeys<C> keys = SheetKeys.of(open.reading(), user.sourceSystem());
        run.expect(keys.rows());
        BitSet repeats = open.sheet().acceptsRepeats() ? new BitSet() : findings.rows(id, FindingKind.REPEAT);
        walk.walk(run, open, keys, new ChunkTaker.Manner(false, keys::holds, repeats::get));
        steps.change(id, SheetImport::done);
    }
}
