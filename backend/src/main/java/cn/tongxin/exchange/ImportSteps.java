package cn.tongxin.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.transaction.UnitOfWork;

/** The units in which an uploaded sheet moves on. */
@ApplicationScoped
class ImportSteps {
    private static final int MOST_WARNINGS = 1_000;

    @Inject
    ImportRepository imports;

    @Inject
    FindingRepository findings;

    @UnitOfWork
    void change(UUID id, Consumer<SheetImport> step) {
        imports.findByIdOptional(id).ifPresent(step);
    }

    /** Within the unit of the chunk. */
    void keep(UUID id, List<? extends KeyedRow<?>> chunk, ChunkTaker.Answer answer) {
        findings.forget(
                id, chunk.getFirst().row().number(), chunk.getLast().row().number());
        change(id, sheet -> {
            findings.keep(id, worthKeeping(sheet.counts().warnings(), answer.findings()));
            sheet.add(answer.tally());
        });
    }

    /** What looks odd about every row of a long sheet is not said a hundred thousand times; it is counted. */
    private static List<Finding> worthKeeping(int warningsBefore, List<Finding> all) {
        int[] warnings = {warningsBefore};
        return all.stream()
                .filter(finding -> finding.kind() != FindingKind.WARNING || warnings[0]++ < MOST_WARNINGS)
                .toList();
    }
}
