package cn.tongxin.exchange;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.exchange.format.ReadRow;
import cn.tongxin.shared.job.JobRun;
import cn.tongxin.shared.problem.Texts;

/** Leads a job through a sheet, chunk by chunk, from where an earlier run of it stopped. */
@ApplicationScoped
class SheetWalk {
    @Inject
    ImportSteps steps;

    @Inject
    ChunkTaker taker;

    @Inject
    Texts texts;

    <C> void walk(JobRun run, OpenSheet<C> open, SheetKeys<C> keys, ChunkTaker.Manner manner) {
        UUID id = open.sheet().id();
        int[] passed = {0};
        Said said = new Said();
        open.reading().forEachChunk(SheetKeys.CHUNK, rows -> {
            List<KeyedRow<C>> chunk = rows.stream().map(row -> keyed(row, keys)).toList();
            passed[0] += chunk.size();
            if (passed[0] > run.done()) {
                run.chunk(chunk.size(), () -> steps.keep(id, chunk, taker.take(open.reading(), chunk, manner), said));
                said.keep();
            }
        });
    }

    private <C> KeyedRow<C> keyed(ReadRow<C> row, SheetKeys<C> keys) {
        if (row.content() == null) {
            return new KeyedRow<>(row, null, null, null);
        }
        String key = keys.key(row);
        Integer earlier = keys.earlier(row);
        return new KeyedRow<>(row, key, earlier == null ? null : texts.of("row.key-twice", earlier), keys.twin(row));
    }
}
