package cn.tongxin.audit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is longer than its column. */
class CutTest {
    @Test
    void aSignOfTwoPlacesIsKeptOrLeftAsAWhole() {
        String name = "a" + "\uD842\uDFB7".repeat(3);
        assertThat(AuditTrail.cut(name, 7)).isEqualTo(name);
        assertThat(AuditTrail.cut(name, 4)).isEqualTo("a\uD842\uDFB7");
        assertThat(AuditTrail.cut(name, 3)).isEqualTo("a\uD842\uDFB7");
        assertThat(AuditTrail.cut(null, 3)).isNull();
    }
}
