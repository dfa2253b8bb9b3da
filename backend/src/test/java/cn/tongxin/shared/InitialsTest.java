package cn.tongxin.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type who know a name by heart. */
class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "乡村振兴局,xczxj",
        "人民银行,rmyh",
        "重庆路社区,cqlsq zqlsq",
        "长沙县商（协）会,csxsxh zsxsxh",
        "长丰县,zfx cfx",
        "查济村,cjc zjc",
        "解家庄,jjz xjz",
        "A区 2 组,aq2z",
        "Bureau of 审计,bureauofsj",
        "𠮷,''",
        "'',''"
    })
    void namesAreFoundByTheInitialsOfHowTheyAreSpoken(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void eachNameOnce() {
        assertThat(Initials.of("市审计局", "审计局")).isEqualTo("ssjj sjj");
        assertThat(Initials.of("审计局", "审计局")).isEqualTo("sjj");
    }

    @Test
    void isKeptAsFarAsThereIsRoom() {
        assertThat(Initials.of("审".repeat(200), "计".repeat(200))).hasSize(250);
    }
}
