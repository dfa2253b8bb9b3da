package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import cn.tongxin.programme.rule.StarLevel;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Test
    void aLevelIsReachedWithItsLastMinuteAndNotBefore() {
        Ladder ladder = Ladder.of(List.of(level(null, 2, 18_000), level(null, 1, 6_000)), null, DAY);
        assertThat(ladder.level(5_999)).isNull();
        assertThat(ladder.next(5_999)).isEqualTo(6_000);
        assertThat(ladder.level(6_000)).isEqualTo(1);
        assertThat(ladder.next(6_000)).isEqualTo(18_000);
        assertThat(ladder.level(18_000)).isEqualTo(2);
        assertThat(ladder.next(18_000)).isNull();
    }

    @Test
    void theNearestRegionCountsAndIsNotMixedWithAWiderOne() {
        List<StarLevel> policy = List.of(
                level(null, 5, 1), level("340000", 1, 6_000), level("341000", 1, 1_800), level("341024", 1, 600));
        assertThat(minutes(policy, "341024")).containsExactly(600);
        assertThat(minutes(policy, "341024100")).containsExactly(600);
        assertThat(minutes(policy, "341023")).containsExactly(1_800);
        assertThat(minutes(policy, "341100")).containsExactly(6_000);
        assertThat(minutes(policy, "330100")).containsExactly(1);
        assertThat(minutes(policy, null)).containsExactly(1);
    }

    @Test
    void aPolicyHoldsOnItsFirstAndLastDay() {
        StarLevel dated = new StarLevel(null, 1, 100, DAY, DAY.plusDays(1));
        assertThat(Ladder.of(List.of(dated), null, DAY.minusDays(1)).levels()).isEmpty();
        assertThat(Ladder.of(List.of(dated), null, DAY).levels()).hasSize(1);
        assertThat(Ladder.of(List.of(dated), null, DAY.plusDays(1)).levels()).hasSize(1);
        assertThat(Ladder.of(List.of(dated), null, DAY.plusDays(2)).levels()).isEmpty();
    }

    @Test
    void aRegionWhosePolicyHasEndedFallsBackToTheWiderOne() {
        List<StarLevel> policy =
                List.of(level("340000", 1, 6_000), new StarLevel("341000", 1, 1_800, null, DAY.minusDays(1)));
        assertThat(minutes(policy, "341000")).containsExactly(6_000);
    }

    private static List<Integer> minutes(List<StarLevel> policy, @Nullable String region) {
        return Ladder.of(policy, region, DAY).levels().stream()
                .map(StarLevel::minutes)
                .toList();
    }

    private static StarLevel level(@Nullable String region, int level, int minutes) {
        return new StarLevel(region, level, minutes, null, null);
    }
}
