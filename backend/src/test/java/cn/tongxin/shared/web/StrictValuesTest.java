package cn.tongxin.shared.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StrictValuesTest {
    private static final String ID = "01a20000-0000-7000-8000-00000000dead";

    @Test
    void anIdHasOneSpellingButForCapitals() {
        assertThat(StrictValues.id(ID)).isEqualTo(UUID.fromString(ID));
        assertThat(StrictValues.id(ID.toUpperCase(java.util.Locale.ROOT))).isEqualTo(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "01a20000-00000-700-8000-00000000dead",
                "1a20000-00000-7000-8000-00000000dead",
                "01a20000-0000-7000-8000-00000000dead ",
                "01a20000000070008000-00000000dead"
            })
    void whatIsNearlyAnIdIsNone(String text) {
        assertThatThrownBy(() -> StrictValues.id(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsReadWithinThreeCenturies() {
        assertThat(StrictValues.day("1900-01-01")).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(StrictValues.day("2200-12-31")).isEqualTo(LocalDate.of(2200, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2201-01-01",
                "2024-02-30",
                "2024-5-6",
                "20240506",
                "+2024-05-06",
                "+002024-05-06",
                ""
            })
    void whatIsNoDayThatTheDatabaseKeepsIsNone(String text) {
        assertThatThrownBy(() -> StrictValues.day(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aMomentMayHaveAnyOffset() {
        assertThat(StrictValues.instant("2024-05-06T09:00:00+08:00")).isEqualTo(Instant.parse("2024-05-06T01:00:00Z"));
        assertThatThrownBy(() -> StrictValues.instant("2024-05-06T09:00:00")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> StrictValues.instant("1900-01-01T00:00:00+18:00"))
                .as("the day before, in UTC")
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"名称", "a\tb\r\nc", "😀", ""})
    void aTextStaysAsItIs(String text) {
        assertThat(StrictValues.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0085", "\ud800", "x\udfff", "\ufffd", "\u007f"})
    void signsThatAreNoTextAreRefused(String text) {
        assertThatThrownBy(() -> StrictValues.text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatPeopleWroteLosesWhatNobodySees() {
        assertThat(StrictValues.prose(" \u200b某\u202e局\ufeff ")).isEqualTo("某局");
        assertThat(StrictValues.prose("👩\u200d👧")).isEqualTo("👩\u200d👧");
    }
}
