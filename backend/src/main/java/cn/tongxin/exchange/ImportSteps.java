package cn.tongxin.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.attachment.AttachmentStore;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.transaction.UnitOfWork;

/** The units in which an uploaded sheet moves on. */
@ApplicationScoped
class ImportSteps {
    private static final int BATCH = 1_000;

    @Inject
    ImportRepository imports;

    @Inject
    FindingRepository findings;

    @Inject
    AttachmentStore files;

    @Inject
    Texts texts;

    @UnitOfWork
    void change(UUID id, Consumer<SheetImport> step) {
        imports.findByIdOptional(id).ifPresent(step);
    }

    /** Within the unit of the chunk. */
    void keep(UUID id, List<? extends KeyedRow<?>> chunk, ChunkTaker.Answer answer, Said said) {
        int first = chunk.getFirst().row().number();
        findings.forget(id, first, chunk.getLast().row().number());
        change(id, sheet -> {
            said.begin();
            findings.keep(
                    id, worthKeeping(answer.findings(), said, kind -> (int) findings.countBefore(id, first, kind)));
            sheet.add(answer.tally());
        });
    }

    /** What is so of every row of a long sheet is not said a hundred thousand times; it is counted. */
    private List<Finding> worthKeeping(List<Finding> all, Said said, ToIntFunction<FindingKind> earlier) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : all) {
            FindingKind kind = finding.kind();
            int before = kind.isCapped() ? said.next(kind, earlier) : 0;
            if (before < kind.most()) {
                kept.add(finding);
            } else if (before == kind.most() && kind == FindingKind.PROBLEM) {
                kept.add(Finding.ofRow(finding.row(), kind, texts.of("row.more-problems", kind.most())));
            }
        }
        return kept;
    }

    /** Takes away a batch of what was said of the oldest sheet, or the sheet; answers whether there was one so old. */
    @UnitOfWork
    boolean forgetBefore(Instant before) {
        Optional<SheetImport> old = imports.oldest(before);
        old.ifPresent(sheet -> {
            if (findings.forget(sheet.id(), BATCH) < BATCH) {
                files.delete(sheet.id());
                imports.delete(sheet);
            }
        });
        return old.isPresent();
    }
}
