package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What single cells say, and which of them are asked back. */
class CellsTest {
    private static Cell number(String number) {
        return Cell.of(new BigDecimal(number), Cell.Look.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-7-5",
                "2024/07/05",
                "2024.7.5",
                "2024年7月5日",
                "2024年7月5号",
                "20240705",
                "2024-07-05 09:30",
                "2024-07-05T09:30:00",
                "2024年7月5日 星期五",
                "2024.07.05（周五）上午9点",
                "２０２４年７月５日",
                " 2024 年 7 月 5 日 ",
                "45478"
            })
    void daysInAnySpelling(String text) {
        assertThat(DayText.day(Cell.of(text))).isEqualTo(LocalDate.of(2024, 7, 5));
    }

    @Test
    void daysAsExcelCountsThem() {
        assertThat(DayText.day(number("45478.75"))).isEqualTo(LocalDate.of(2024, 7, 5));
        assertThat(DayText.day(number("20240705"))).isEqualTo(LocalDate.of(2024, 7, 5));
        assertThat(DayText.day(number("36526"))).isEqualTo(LocalDate.of(2000, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "7月5日, cell.day-without-year",
        "7/5, cell.day-without-year",
        "7/5/2024, cell.day",
        "24-7-5, cell.day",
        "2024年7月, cell.day",
        "2024-7-5至2024-7-6, cell.day",
        "2024-13-01, cell.no-such-day",
        "2023-02-29, cell.no-such-day",
        "昨天, cell.day"
    })
    void daysThatAreAskedBack(String text, String key) {
        assertThatExceptionOfType(CellRefusal.class)
                .isThrownBy(() -> DayText.day(Cell.of(text)))
                .withMessage(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5小时, 90",
        "1.5 个小时, 90",
        "90分钟, 90",
        "90 分, 90",
        "1:30, 90",
        "01:30:00, 90",
        "1小时30分, 90",
        "1 h 30 min, 90",
        "半小时, 30",
        "半个小时, 30",
        "1个半小时, 90",
        "一个半小时, 90",
        "两小时, 120",
        "１．５ｈ, 90",
        "0.1小时, 6",
        "24小时, 1440"
    })
    void durations(String text, int minutes) {
        assertThat(DurationText.minutes(Cell.of(text), null)).isEqualTo(minutes);
    }

    @Test
    void durationsWithTheHeadersUnit() {
        assertThat(DurationText.minutes(Cell.of("1.5"), 60L)).isEqualTo(90);
        assertThat(DurationText.minutes(number("90"), 1L)).isEqualTo(90);
        assertThat(DurationText.minutes(Cell.of(new BigDecimal("0.0625"), Cell.Look.TIME), 60L))
                .isEqualTo(90);
        assertThat(DurationText.minutes(Cell.of("90分钟"), 60L)).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "2, cell.duration-without-unit",
        "约2小时, cell.duration",
        "两三小时, cell.duration",
        "1天, cell.duration",
        "0.33小时, cell.part-of-minute",
        "0小时, cell.not-positive",
        "-1小时, cell.duration",
        "1:75, cell.duration",
        "24.5小时, cell.over-a-day"
    })
    void durationsThatAreAskedBack(String text, String key) {
        assertThatExceptionOfType(CellRefusal.class)
                .isThrownBy(() -> DurationText.minutes(Cell.of(text), null))
                .withMessage(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'12,345.60', 1234560",
        "¥12345.6, 1234560",
        "￥ 1 234, 123400",
        "１２３４, 123400",
        "1234元整, 123400",
        "1.2万元, 1200000",
        "1.2万, 1200000",
        "3千元, 300000",
        "5角, 50",
        "-88.00, -8800",
        "(88.00), -8800",
        "¥-5, -500",
        "人民币100元, 10000"
    })
    void money(String text, long fen) {
        assertThat(MoneyText.fen(Cell.of(text), MoneyText.FEN_OF_A_YUAN)).isEqualTo(fen);
    }

    @Test
    void numbersOfSheetsCarryBinaryNoiseThatIsNoMoney() {
        assertThat(MoneyText.fen(number("0.30000000000000004"), 100L)).isEqualTo(30);
        assertThat(MoneyText.fen(number("1.2345"), 1_000_000L)).isEqualTo(1_234_500);
        assertThat(MoneyText.fen(number("28.134050"), 1_000_000L)).isEqualTo(28_134_050);
    }

    @ParameterizedTest
    @CsvSource({
        "12.345, cell.part-of-fen",
        "0.0000001万元, cell.part-of-fen",
        "'12,34', cell.money",
        "约300, cell.money",
        "300-400, cell.money",
        "--5, cell.money",
        "(-5), cell.money",
        "1.2E+4, cell.money",
        "99999999999, cell.too-large"
    })
    void moneyThatIsAskedBack(String text, String key) {
        assertThatExceptionOfType(CellRefusal.class)
                .isThrownBy(() -> MoneyText.fen(Cell.of(text), MoneyText.FEN_OF_A_YUAN))
                .withMessage(key);
    }

    @Test
    void countsAndQuantities() {
        assertThat(NumberText.count(Cell.of("1,200人次"), 1, 5000)).isEqualTo(1200);
        assertThat(NumberText.count(number("5.0"), 1, 10)).isEqualTo(5);
        assertThat(NumberText.quantity(Cell.of("１２．５"), 3)).isEqualByComparingTo("12.5");
        assertThatExceptionOfType(CellRefusal.class).isThrownBy(() -> NumberText.count(Cell.of("5.5"), 1, 10));
        assertThatExceptionOfType(CellRefusal.class).isThrownBy(() -> NumberText.count(Cell.of("0"), 1, 10));
        assertThatExceptionOfType(CellRefusal.class).isThrownBy(() -> NumberText.quantity(Cell.of("1.2345"), 3));
    }

    @Test
    void momentsComeBackAsTheyWereShown() {
        java.time.Instant moment = java.time.Instant.parse("2024-05-06T14:30:15.250Z");
        LocalDate day = LocalDate.of(2024, 5, 6);
        assertThat(MomentText.moment(Cell.of(MomentText.shown(moment)), day)).isEqualTo(moment);
        assertThat(MomentText.moment(Cell.of("22:30"), day)).isEqualTo("2024-05-06T14:30:00Z");
        assertThat(MomentText.moment(Cell.of(new BigDecimal("0.9375"), Cell.Look.TIME), day))
                .isEqualTo("2024-05-06T14:30:00Z");
    }
}
