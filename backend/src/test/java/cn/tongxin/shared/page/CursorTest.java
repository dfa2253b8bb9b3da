package cn.tongxin.shared.page;

import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.shared.problem.ProblemException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {
    private static final UUID ROW = UUID.fromString("01a20000-0000-7000-8000-00000000dead");

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06", "", "有 空格 的", "-5"})
    void aCursorIsReadAsItWasWritten(String key) {
        Cursor cursor = new Cursor(-17, ROW, key);
        assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[\\w-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1f",
                "1f x",
                "zz 01a20000-0000-7000-8000-00000000dead k",
                "1f 01a2 k",
                "1f 01a20000-00000-700-8000-00000000dead k"
            })
    void whatIsNoCursorIsRefused(String plain) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsNotEvenLettersIsRefused() {
        assertThatThrownBy(() -> Cursor.of("****")).isInstanceOf(ProblemException.class);
    }
}
