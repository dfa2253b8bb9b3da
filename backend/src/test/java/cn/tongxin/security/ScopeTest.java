package cn.tongxin.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.tongxin.shared.page.Condition;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees what, on which day: the first and the last day belong to a period, those beside it do not. */
class ScopeTest {
    private static final UUID OWN = new UUID(1, 1);
    private static final UUID MEMBER = new UUID(2, 2);
    private static final UUID FORMER = new UUID(3, 3);
    private static final UUID STRANGER = new UUID(4, 4);
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);
    private static final Window LED = new Window(Set.of(MEMBER), FIRST, LAST, true);
    private static final Window READ = new Window(Set.of(FORMER), FIRST, LAST, false);
    private static final Scope EVERYTHING = new Scope(true, Set.of(), List.of());
    private static final Scope NOTHING = new Scope(false, Set.of(), List.of());
    private static final Scope LEAD = new Scope(false, Set.of(OWN), List.of(LED, READ));

    @Test
    void theCommitteeSeesEverythingAndOwnsNothing() {
        assertThat(EVERYTHING.sees(STRANGER, FIRST)).isTrue();
        assertThat(EVERYTHING.reaches(STRANGER, FIRST, LAST)).isTrue();
        assertThat(EVERYTHING.covers(STRANGER, FIRST, LAST)).isTrue();
        assertThat(EVERYTHING.owns(STRANGER)).isFalse();
        assertThat(EVERYTHING.leads(STRANGER, FIRST)).isFalse();
    }

    @Test
    void whoHasNoOrganizationSeesNothing() {
        assertThat(NOTHING.sees(OWN, FIRST)).isFalse();
        assertThat(NOTHING.reaches(OWN, FIRST, LAST)).isFalse();
        assertThat(NOTHING.covers(OWN, FIRST, LAST)).isFalse();
        assertThat(NOTHING.owns(OWN)).isFalse();
    }

    @Test
    void theOwnOrganizationIsSeenOnAnyDay() {
        assertThat(LEAD.sees(OWN, FIRST.minusYears(9))).isTrue();
        assertThat(LEAD.reaches(OWN, LAST.plusYears(1), LAST.plusYears(2))).isTrue();
        assertThat(LEAD.covers(OWN, FIRST.minusYears(1), LAST.plusYears(1))).isTrue();
        assertThat(LEAD.owns(OWN)).isTrue();
        assertThat(LEAD.owns(MEMBER)).isFalse();
    }

    @Test
    void aMemberIsSeenFromItsFirstDayToItsLast() {
        assertThat(LEAD.sees(MEMBER, FIRST.minusDays(1))).isFalse();
        assertThat(LEAD.sees(MEMBER, FIRST)).isTrue();
        assertThat(LEAD.sees(MEMBER, LAST)).isTrue();
        assertThat(LEAD.sees(MEMBER, LAST.plusDays(1))).isFalse();
        assertThat(LEAD.sees(STRANGER, FIRST)).isFalse();
    }

    @Test
    void aFormerLeadReadsAndDoesNotDecide() {
        assertThat(LEAD.sees(FORMER, FIRST)).isTrue();
        assertThat(LEAD.leads(FORMER, FIRST)).isFalse();
        assertThat(LEAD.leads(MEMBER, FIRST)).isTrue();
        assertThat(LEAD.leads(MEMBER, LAST.plusDays(1))).isFalse();
        assertThat(LEAD.leads(OWN, FIRST))
                .as("own records are decided by others")
                .isFalse();
    }

    @Test
    void oneDayOfAPeriodIsEnoughToReachIt() {
        assertThat(LEAD.reaches(MEMBER, FIRST.minusDays(9), FIRST)).isTrue();
        assertThat(LEAD.reaches(MEMBER, FIRST.minusDays(9), FIRST.minusDays(1))).isFalse();
        assertThat(LEAD.reaches(MEMBER, LAST, LAST.plusDays(9))).isTrue();
        assertThat(LEAD.reaches(MEMBER, LAST.plusDays(1), LAST.plusDays(9))).isFalse();
        assertThat(LEAD.reaches(STRANGER, FIRST, LAST)).isFalse();
    }

    @Test
    void aPeriodIsCoveredByOneWindowFromEndToEnd() {
        assertThat(LEAD.covers(MEMBER, FIRST, LAST)).isTrue();
        assertThat(LEAD.covers(MEMBER, FIRST.minusDays(1), LAST)).isFalse();
        assertThat(LEAD.covers(MEMBER, FIRST, LAST.plusDays(1))).isFalse();
        assertThat(LEAD.covers(STRANGER, FIRST, LAST)).isFalse();
        Scope twoHalves = new Scope(
                false,
                Set.of(),
                List.of(
                        new Window(Set.of(MEMBER), FIRST, FIRST.plusDays(9), true),
                        new Window(Set.of(MEMBER), FIRST.plusDays(20), LAST, true)));
        assertThat(twoHalves.covers(MEMBER, FIRST, LAST)).isFalse();
    }

    @Test
    void aQueryAsksForTheSame() {
        Condition condition = LEAD.on("o", "d");
        assertThat(condition.hql())
                .contains("o in (:own)")
                .contains("(o in (:reach0) and d between :reachFrom0 and :reachTo0)")
                .contains("(o in (:reach1) and d between :reachFrom1 and :reachTo1)");
        assertThat(condition.parameters())
                .containsEntry("own", Set.of(OWN))
                .containsEntry("reach0", Set.of(MEMBER))
                .containsEntry("reachFrom0", FIRST)
                .containsEntry("reachTo0", LAST)
                .containsEntry("reach1", Set.of(FORMER));
    }

    @Test
    void aQueryForWhatLastsAsksForOneOfItsDays() {
        Condition condition = LEAD.during("o", "f", "t");
        assertThat(condition.hql()).contains("(o in (:reach0) and f <= :reachTo0 and t >= :reachFrom0)");
        assertThat(condition.parameters())
                .containsEntry("reach1", Set.of(FORMER))
                .containsEntry("own", Set.of(OWN));
    }

    @Test
    void aQueryForAnyDayTakesAllWhoAreReachedOnSome() {
        assertThat(LEAD.anyDay("o").parameters()).isEqualTo(Map.of("reachable", Set.of(OWN, MEMBER, FORMER)));
        assertThat(LEAD.anyDay("o").hql()).isEqualTo("o in (:reachable)");
        assertThat(NOTHING.anyDay("o")).isEqualTo(Condition.NEVER);
    }

    @Test
    void aQueryForAPeriodTakesThoseReachedWithinIt() {
        Condition within = LEAD.within("o", LAST, LAST.plusDays(9));
        assertThat(within.parameters())
                .containsEntry("reached", Set.of(MEMBER, FORMER))
                .containsEntry("own", Set.of(OWN));
        Condition after = LEAD.within("o", LAST.plusDays(1), LAST.plusDays(9));
        assertThat(after.parameters()).isEqualTo(Map.of("own", Set.of(OWN)));
    }

    @Test
    void theCommitteesQueriesAskForNothingAndThoseOfNobodyFindNothing() {
        assertThat(EVERYTHING.on("o", "d")).isEqualTo(Condition.ALWAYS);
        assertThat(EVERYTHING.during("o", "f", "t")).isEqualTo(Condition.ALWAYS);
        assertThat(EVERYTHING.anyDay("o")).isEqualTo(Condition.ALWAYS);
        assertThat(EVERYTHING.within("o", FIRST, LAST)).isEqualTo(Condition.ALWAYS);
        assertThat(EVERYTHING.owned("o")).isEqualTo(Condition.NEVER);
        assertThat(NOTHING.owned("o")).isEqualTo(Condition.NEVER);
        assertThat(NOTHING.on("o", "d").parameters()).isEmpty();
        assertThat(NOTHING.within("o", FIRST, LAST).parameters()).isEmpty();
    }
}
