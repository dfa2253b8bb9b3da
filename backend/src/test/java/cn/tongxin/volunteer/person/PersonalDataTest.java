package cn.tongxin.volunteer.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "编号11010519491231002X",
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "张三13800138000"
            })
    void idCardsAndMobileNumbersAreKnown(String text) {
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "V-2024-000123",
                "1-2024-000123",
                "2380013800",
                "23800138000",
                "138001380001",
                "张三"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }

    @Test
    void aNameIsMaskedToItsFirstSign() {
        assertThat(ShownName.masked("张三")).isEqualTo("张*");
        assertThat(ShownName.masked("欧阳修")).isEqualTo("欧**");
        assertThat(ShownName.masked("𠮷田")).isEqualTo("𠮷*");
        assertThat(ShownName.masked("张")).isEqualTo("*");
    }
}
