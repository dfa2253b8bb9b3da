package cn.tongxin.audit.chain;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditHashTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** GB/T 32905-2016, A.1. */
    @Test
    void sm3IsTheOneOfTheStandard() {
        assertThat(Hash.hex(Hash.SM3.digest(bytes("abc"))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void bothMakeSealsThatNeedTheKey() {
        for (Hash hash : Hash.values()) {
            assertThat(hash.mac(bytes("one"), bytes("text")))
                    .hasSize(32)
                    .isEqualTo(hash.mac(bytes("one"), bytes("text")))
                    .isNotEqualTo(hash.mac(bytes("two"), bytes("text")));
        }
    }

    @Test
    void anUnknownDigestIsNamed() {
        assertThat(Hash.of("SM3")).isEqualTo(Hash.SM3);
        assertThatThrownBy(() -> Hash.of("MD5")).hasMessageContaining("MD5");
    }
}
