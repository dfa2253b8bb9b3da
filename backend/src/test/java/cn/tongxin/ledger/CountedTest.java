package cn.tongxin.ledger;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What a record counted for, and the steps to what it counts for now, add up to the latter, under every breakdown. */
class CountedTest {
    @Provide
    Arbitrary<Counted> counted() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        Arbitrary<Counted> some = Combinators.combine(
                        Arbitraries.of("", "DIRECT", "PLATFORM_832"), amounts, amounts, amounts, amounts)
                .as(Counted::new);
        return Arbitraries.oneOf(some, Arbitraries.just(Counted.NOTHING));
    }

    @Property
    void stepsAddUp(@ForAll("counted") Counted before, @ForAll("counted") Counted after) {
        for (String breakdown : new String[] {"", "DIRECT", "PLATFORM_832"}) {
            Counted sum = of(before, breakdown);
            for (Counted step : before.stepsTo(after)) {
                sum = sum.plus(of(step, breakdown));
            }
            assertThat(sum.minutes()).isEqualTo(of(after, breakdown).minutes());
            assertThat(sum.turns()).isEqualTo(of(after, breakdown).turns());
            assertThat(sum.beneficiaries()).isEqualTo(of(after, breakdown).beneficiaries());
            assertThat(sum.amountFen()).isEqualTo(of(after, breakdown).amountFen());
        }
    }

    private static Counted of(Counted counted, String breakdown) {
        return counted.breakdown().equals(breakdown) ? counted : Counted.NOTHING;
    }

    @Property
    void thereIsAlwaysAStepAndNeverMoreThanTwo(@ForAll("counted") Counted before, @ForAll("counted") Counted after) {
        assertThat(before.stepsTo(after)).hasSizeBetween(1, 2);
    }
}
