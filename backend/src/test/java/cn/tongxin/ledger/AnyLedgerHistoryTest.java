package cn.tongxin.ledger;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.ledger.rollup.Folder;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever five people try with the records of three organizations, and whenever deltas are folded meanwhile: figures are
 * the effective entries are the approved records, for every organization and month.
 */
@QuarkusTest
class AnyLedgerHistoryTest {
    @Inject
    Folder folder;

    @Inject
    LedgerBalance balance;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void figuresAreEntriesAreRecords(long seed) {
        lived(LedgerStep.history(seed, 40), 10);
    }

    @Tag("prove")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void figuresAreEntriesAreRecordsInALongHistory(long seed) {
        lived(LedgerStep.history(seed, 400), 20);
    }

    /** A failure is told with the shortest beginning that shows it in another city. */
    private void lived(List<LedgerStep> history, int often) {
        LedgerLife life = new LedgerLife();
        for (int i = 0; i < history.size(); i++) {
            step(life, history.get(i));
            if (i % often == 0 || i == history.size() - 1) {
                try {
                    balance.holds(life.units);
                } catch (AssertionError wrong) {
                    throw new AssertionError(shortest(history.subList(0, i + 1)), wrong);
                }
            }
        }
        assertThat(life.happened()).as("most of it is not refused").isGreaterThan(history.size() / 4);
    }

    private void step(LedgerLife life, LedgerStep step) {
        if (step.verb() == LedgerStep.Verb.FOLD) {
            folder.fold();
        } else {
            life.live(step);
        }
    }

    private String shortest(List<LedgerStep> failing) {
        LedgerLife again = new LedgerLife();
        for (int i = 0; i < failing.size(); i++) {
            step(again, failing.get(i));
            try {
                balance.holds(again.units);
            } catch (AssertionError wrong) {
                return "after " + failing.subList(0, i + 1);
            }
        }
        return "not again, after " + failing;
    }
}
