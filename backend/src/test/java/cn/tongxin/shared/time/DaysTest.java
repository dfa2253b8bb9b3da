package cn.tongxin.shared.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void anOpenEndIsAbsentOutsideAndTheLastDayInside() {
        assertThat(Days.stored(null)).isEqualTo(Days.OPEN_END);
        assertThat(Days.shown(Days.OPEN_END)).isNull();
        assertThat(Days.after(Days.OPEN_END)).isEqualTo(Days.OPEN_END);
    }

    @Test
    void anyOtherEndIsItself() {
        assertThat(Days.stored(DAY)).isEqualTo(DAY);
        assertThat(Days.shown(DAY)).isEqualTo(DAY);
        assertThat(Days.after(DAY)).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void aMonthIsReadAsItIsWritten() {
        assertThat(Months.of("2024-07")).contains(YearMonth.of(2024, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "2024-7", "2024-13", "2024-00", "1999-12", "2100-01", "2024-07-01", "2024-07\n"})
    void whatIsNoMonthIsNone(String text) {
        assertThat(Months.of(text)).isEmpty();
    }
}
