package cn.tongxin.security;

import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.tongxin.shared.JsonText;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Callers lie in the database for up to a year, so that each version reads what the others have written. */
@QuarkusTest
class CarriedTest {
    @Inject
    JsonText json;

    @Test
    void isReadAsItWasFirstWritten() {
        String first = """
                {"id":"u1","name":"甲","organizationId":null,"sourceSystem":"web","roles":["staff"],"register":"PERSON"}""";
        assertThat(json.read(first, Carried.class))
                .isEqualTo(new Carried("u1", "甲", null, "web", Set.of("staff"), CallerKind.PERSON));
    }

    @Test
    void isReadAlsoWhenALaterVersionSaysMore() {
        String later = """
                {"id":"u1","name":"甲","sourceSystem":"web","roles":[],"register":"CLIENT","saidLater":{"a":1}}""";
        assertThat(json.read(later, Carried.class).register()).isEqualTo(CallerKind.CLIENT);
    }
}
