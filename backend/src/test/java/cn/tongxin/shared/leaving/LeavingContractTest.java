package cn.tongxin.shared.leaving;

import java.io.IOException;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract tells of what leaves, in both languages and with its days. */
class LeavingContractTest {
    private final Operation leaving = operation("leavingOperation");
    private final Operation staying = operation("stayingOperation");
    private final Schema former = OASFactory.createSchema().description("原来的 · the former");
    private final Schema present = OASFactory.createSchema().description("现在的 · the present");

    @BeforeEach
    void announce() throws IOException {
        OpenAPI contract = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/leaving", OASFactory.createPathItem().GET(leaving))
                        .addPathItem("/staying", OASFactory.createPathItem().GET(staying)))
                .components(OASFactory.createComponents()
                        .addSchema(
                                "Thing",
                                OASFactory.createSchema()
                                        .addProperty("former", former)
                                        .addProperty("present", present)));
        LeavingContract.addTo(contract, Index.of(LeavingThings.class, LeavingThings.Thing.class));
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation().operationId(id).description("说明 · what it is");
    }

    @Test
    void anOperationThatLeavesIsDeprecated() {
        assertThat(leaving.getDeprecated()).isTrue();
        assertThat(leaving.getDescription())
                .isEqualTo("说明（2026-11-01 起不再推荐，2028-01-02 停用；请改用列出场地）"
                        + " · what it is (deprecated since 2026-11-01, gone on 2028-01-02; use listing venues)");
        assertThat(leaving.getExtensions())
                .containsEntry("x-deprecated-since", "2026-11-01")
                .containsEntry("x-sunset", "2028-01-02");
    }

    @Test
    void aFieldThatLeavesIsDeprecated() {
        assertThat(former.getDeprecated()).isTrue();
        assertThat(former.getDescription()).contains("请改用新字段").contains("use the new field");
        assertThat(former.getExtensions()).containsEntry("x-sunset", "2027-12-01");
    }

    @Test
    void whatStaysIsNot() {
        assertThat(staying.getDeprecated()).isNull();
        assertThat(staying.getDescription()).isEqualTo("说明 · what it is");
        assertThat(present.getDeprecated()).isNull();
    }

    @Test
    void lessThanAYearIsNotEnough() {
        assertThatThrownBy(() -> Leaving.of("2026-11-01", "2027-10-31", "别的 · another", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTakesItsPlaceIsToldInBothLanguages() {
        assertThatThrownBy(() -> Leaving.of("2026-11-01", "2027-11-01", "another", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
