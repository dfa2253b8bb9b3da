package cn.tongxin.audit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody writes words of his own into the trail. */
@QuarkusTest
class AddressesTest {
    @Inject
    Addresses addresses;

    @Test
    void methodsAndAddressesThatThereAreNotAreOneWord() {
        assertThat(addresses.word("BREW", "/api/v1/made-up")).isEqualTo("OTHER elsewhere");
        assertThat(addresses.word("GET", "/somewhere")).isEqualTo("GET elsewhere");
        assertThat(addresses.word("GET", "/api/v1/alliances/x")).isEqualTo("GET /api/v1/alliances");
        assertThat(addresses.word("GET", "/api/docs/index.html")).isEqualTo("GET /api/docs");
    }
}
