package cn.tongxin.users;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTest {
    /** The realm's policy: letter, digit, another sign; of passwords merely drawn one of a hundred has no digit. */
    @Test
    void everyOneIsTakenByTheIdentityProvider() {
        assertThat(Stream.generate(Passwords::next).limit(5_000))
                .allMatch(password -> password.matches("(?=.*[a-z])(?=.*[2-9])([a-z2-9]{4}-){3}[a-z2-9]{4}"))
                .doesNotHaveDuplicates();
    }
}
