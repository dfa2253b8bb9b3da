package cn.tongxin.briefing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0次",
        "1, 1次",
        "99, 99次",
        "100, 100次",
        "999, 999次",
        "1000, 1000次",
        "1001, 1000余次",
        "1100, 1100次",
        "1103, 1100余次",
        "9799, 9700余次",
        "9800, 近10000次",
        "9870, 近10000次",
        "9999, 近10000次",
        "10000, 10000次",
        "123456, 120000余次",
        "-5, -5次",
        "-12345, -12345次"
    })
    void countsAreWordedByTwoLeadingDigits(long value, String words) {
        assertThat(Wording.count(value, "次")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0元",
        "1, 0.01元",
        "99999, 999.99元",
        "100000, 1000元",
        "110350, 1100余元",
        "987000, 近1万元",
        "1000000, 1万元",
        "1500000, 1.5万元",
        "1560000, 1.5万余元",
        "28134050, 28万余元",
        "28000000, 28万元",
        "98000000, 近100万元",
        "123456789, 120万余元",
        "9900000000, 近1亿元",
        "12345678901, 1.2亿余元",
        "-28134050, -281340.5元"
    })
    void moneyIsWordedInWanAndYi(long fen, String words) {
        assertThat(Wording.money(fen)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31, 7月底", "2024-07-30, 7月30日", "2024-02-29, 2月底", "2023-02-28, 2月底"})
    void theEndOfAMonthIsDi(java.time.LocalDate day, String words) {
        assertThat(Composer.day(day)).isEqualTo(words);
    }
}
