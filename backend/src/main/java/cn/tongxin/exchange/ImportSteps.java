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
        findings.keep(id, answer.findings());
        change(id, sheet -> sheet.add(answer.tally()));
    }
}
