package cn.tongxin.volunteer;

import java.time.Instant;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Two times overlap when some moment lies in both; the end lies in neither. */
class BusyTest {
    private static final Instant MORNING = Instant.parse("2024-05-06T01:00:00Z");

    @Provide
    Arbitrary<Busy> busy() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 10))
                .as((from, minutes) -> new Busy(minute(from), minute(from + minutes)));
    }

    private static Instant minute(int number) {
        return MORNING.plusSeconds(60L * number);
    }

    @Property
    void overlappingIsWhatMinuteByMinuteSays(@ForAll("busy") Busy one, @ForAll("busy") Busy other) {
        boolean met = false;
        for (Instant now = one.from(); now.isBefore(one.to()); now = now.plusSeconds(60)) {
            met |= !now.isBefore(other.from()) && now.isBefore(other.to());
        }
        assertThat(one.overlaps(other)).isEqualTo(met);
    }

    @Property
    void itDoesNotMatterWhoIsAsked(@ForAll("busy") Busy one, @ForAll("busy") Busy other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void oneBeginsAsTheOtherEnds(@ForAll("busy") Busy one) {
        assertThat(one.overlaps(one)).isTrue();
        assertThat(one.overlaps(new Busy(one.to(), one.to().plusSeconds(60)))).isFalse();
        assertThat(one.overlaps(new Busy(one.from().minusSeconds(60), one.from())))
                .isFalse();
    }
}
