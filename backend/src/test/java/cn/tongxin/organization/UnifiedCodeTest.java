package cn.tongxin.organization;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnifiedCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100799655058B",
                "9144030071526726XG",
                "91110108351303601C",
                "91350100M000100Y43"
            })
    void realCodesPass(String code) {
        assertThat(UnifiedCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y4Z", "91440300192203821", "91440300192203821O", "", "914403001922038216 "})
    void wrongCodesFail(String code) {
        assertThat(UnifiedCode.isValid(code)).isFalse();
    }
}
