package cn.tongxin.exchange;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.job.JobRun;
import cn.tongxin.shared.job.JobWork;

/** Looks at every row of a sheet as if it were to be written, and writes none. */
@ApplicationScoped
class ImportCheck implements JobWork {
    static final String TYPE = "import-check";

    @Inject
    SheetOpener opener;

    @Inject
    SheetWalk walk;

    @Inject
    ImportSteps steps;

    @Inject
    CurrentUser user;

    @Inject
    JsonText json;

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
        ImportWork.with(opener, UUID.fromString(run.payload()), open -> check(run, open));
        run.result(subjectUrl(run.payload()));
    }

    private <C> void check(JobRun run, OpenSheet<C> open) {
        UUID id = open.sheet().id();
        String mapping = json.written(ColumnMapping.of(open.reading().header()));
        steps.change(id, sheet -> sheet.read(mapping));
        SheetKeys<C> keys = SheetKeys.of(open.reading(), user.sourceSystem());
        run.expect(keys.rows());
        walk.walk(run, open, keys, new ChunkTaker.Manner(true, keys::holds, row -> false));
        steps.change(id, SheetImport::checked);
    }
}
