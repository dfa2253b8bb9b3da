package cn.tongxin.ledger;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordStatusTest {
    @Test
    void onlyDraftsAndWhatWasReturnedMayBeChanged() {
        assertThat(Arrays.stream(RecordStatus.values()).filter(RecordStatus::isOpen))
                .containsExactly(RecordStatus.DRAFT, RecordStatus.RETURNED);
    }

    @Test
    void whatIsCancelledMergedOrVoidedStandsForNothing() {
        assertThat(Arrays.stream(RecordStatus.values()).filter(status -> !status.isLive()))
                .containsExactly(RecordStatus.CANCELLED, RecordStatus.MERGED, RecordStatus.VOIDED);
    }

    @Test
    void eachIsCalledSomethingElseInBothLanguages() {
        assertThat(Arrays.stream(RecordStatus.values()).map(RecordStatus::chinese))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("\\p{IsHan}+"));
        assertThat(Arrays.stream(RecordStatus.values()).map(RecordStatus::english))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+"));
    }
}
