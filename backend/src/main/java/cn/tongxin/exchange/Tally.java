package cn.tongxin.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import cn.tongxin.ledger.BatchOutcome;

/** Counts of rows, added up chunk by chunk. */
@Embeddable
class Tally {
    @Column(name = "row_count")
    private int rows;

    @Column(name = "created_count")
    private int created;

    @Column(name = "updated_count")
    private int updated;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "rejected_count")
    private int rejected;

    @Column(name = "repeat_count")
    private int repeats;

    @Column(name = "skipped_count")
    private int skipped;

    @Column(name = "warning_count")
    private int warnings;

    void row(BatchOutcome.Outcome outcome) {
        rows++;
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> rejected++;
        }
    }

    /** A row that is left out because it seems to be there. */
    void repeat() {
        rows++;
        repeats++;
    }

    void likelyRepeat() {
        repeats++;
    }

    void skip() {
        skipped++;
    }

    void warn() {
        warnings++;
    }

    void add(Tally other) {
        rows += other.rows;
        created += other.created;
        updated += other.updated;
        unchanged += other.unchanged;
        rejected += other.rejected;
        repeats += other.repeats;
        skipped += other.skipped;
        warnings += other.warnings;
    }

    ImportCounts counts() {
        return new ImportCounts(rows, created, updated, unchanged, rejected, repeats, skipped, warnings);
    }
}
