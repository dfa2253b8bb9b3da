package cn.tongxin.shared.leaving;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;

import static org.assertj.core.api.Assertions.assertThat;

/** Who calls what leaves is told so with every answer, by RFC 9745, RFC 8594 and RFC 8288. */
@QuarkusTest
class LeavingAnswersTest {
    private static Headers answer(String thing) {
        return Caller.COMMITTEE
                .call()
                .get("/testing/leaving/" + thing)
                .then()
                .statusCode(200)
                .extract()
                .headers();
    }

    @Test
    void anOperationThatLeavesSaysWhenAndWhatTakesItsPlace() {
        Headers told = answer("operation");
        assertThat(told.getValues("Deprecation")).containsExactly("@1793462400");
        assertThat(told.getValues("Sunset")).containsExactly("Sat, 01 Jan 2028 16:00:00 GMT");
        assertThat(told.getValues("Link"))
                .containsExactlyInAnyOrder(
                        "</api/docs>; rel=\"deprecation\"; type=\"text/html\"",
                        "</api/v2/venues>; rel=\"successor-version\"");
    }

    @Test
    void aFieldThatLeavesIsToldOfWhereverItIsAnsweredBesideTheNextPage() {
        Headers told = answer("field");
        assertThat(told.getValue("Deprecation")).isEqualTo("@1796054400");
        assertThat(told.getValue("Sunset")).isEqualTo("Tue, 30 Nov 2027 16:00:00 GMT");
        assertThat(told.getValues("Link"))
                .anyMatch(link -> link.endsWith("rel=\"next\""))
                .anyMatch(link -> link.contains("rel=\"deprecation\""));
    }

    @Test
    void whatStaysSaysNothing() {
        Headers told = answer("staying");
        assertThat(told.hasHeaderWithName("Deprecation")).isFalse();
        assertThat(told.hasHeaderWithName("Sunset")).isFalse();
        assertThat(told.hasHeaderWithName("Link")).isFalse();
    }
}
