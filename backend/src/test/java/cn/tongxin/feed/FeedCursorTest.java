package cn.tongxin.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.shared.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedCursorTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, Long.MAX_VALUE})
    void aCursorTellsHowFarOneIs(long number) {
        assertThat(FeedCursor.number(new FeedCursor(-7, number).text(), -7)).isEqualTo(number);
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        assertThatThrownBy(() -> FeedCursor.number(new FeedCursor(7, 5).text(), 8))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7 x", "x 7", "7 8 9"})
    void whatIsNoCursorIsRefused(String plain) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> FeedCursor.number(text, 7)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> FeedCursor.number("****", 7)).isInstanceOf(ProblemException.class);
    }
}
