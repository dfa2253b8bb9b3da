package cn.tongxin.programme.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 1–2 deputies, one lead, at least so many: both ends belong to it. */
class CountRangeTest {
    private static final CountRange ONE_OR_TWO = CountRange.of(1, 2);
    private static final CountRange SOME = CountRange.atLeast(3);

    @Test
    void bothEndsBelongToIt() {
        assertThat(ONE_OR_TWO.holds(0)).isFalse();
        assertThat(ONE_OR_TWO.holds(1)).isTrue();
        assertThat(ONE_OR_TWO.holds(2)).isTrue();
        assertThat(ONE_OR_TWO.holds(3)).isFalse();
        assertThat(ONE_OR_TWO.isAbove(2)).isFalse();
        assertThat(ONE_OR_TWO.isAbove(3)).isTrue();
    }

    @Test
    void withoutAnUpperEndNothingIsAbove() {
        assertThat(SOME.holds(2)).isFalse();
        assertThat(SOME.holds(3)).isTrue();
        assertThat(SOME.isAbove(Long.MAX_VALUE)).isFalse();
        assertThat(SOME.turnedRound()).isFalse();
    }

    @Test
    void anUpperEndBelowTheLowerIsTurnedRound() {
        assertThat(CountRange.of(2, 1).turnedRound()).isTrue();
        assertThat(CountRange.of(1, 1).turnedRound()).isFalse();
    }

    @Test
    void itIsWrittenAsPeopleWriteIt() {
        assertThat(CountRange.of(1, 1).words()).isEqualTo("1");
        assertThat(ONE_OR_TWO.words()).isEqualTo("1–2");
        assertThat(SOME.words()).isEqualTo("≥3");
    }
}
