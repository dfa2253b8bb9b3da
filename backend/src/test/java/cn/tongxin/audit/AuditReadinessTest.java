package cn.tongxin.audit;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The law asks for six months. */
class AuditReadinessTest {
    @Test
    void entriesAreKeptForHalfAYearAtLeast() {
        assertThatCode(() -> AuditReadiness.requireLong(Duration.ofDays(183))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AuditReadiness.requireLong(Duration.ofDays(182)))
                .hasMessageContaining("tongxin.audit.kept");
    }
}
