package cn.tongxin.me.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Everybody's own columns and views, kept with the account. */
@QuarkusTest
class ListSettingTest {
    private static final Map<String, Object> CONTENT = City.body(
            "hiddenColumns",
            List.of("channel", "payer"),
            "views",
            List.of(City.body("name", "待提交", "query", "status=DRAFT&sort=-paidOn")));

    private Caller someone = Caller.COMMITTEE;

    @BeforeEach
    void anybody() {
        someone = new Caller("setter-" + UUID.randomUUID(), Set.of("staff"), "", City.organization("VILLAGE"));
    }

    private ValidatableResponse set(String list, @Nullable String etag, Object content) {
        RequestSpecification request = someone.call().body(content);
        return (etag == null ? request : request.header("If-Match", '"' + etag + '"'))
                .put("/me/lists/" + list)
                .then();
    }

    @Test
    void whatIsSetIsThereTheNextTime() {
        set("consumption-records", null, CONTENT).statusCode(200).body("list", equalTo("consumption-records"));
        someone.call()
                .get("/me/lists")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].hiddenColumns", equalTo(List.of("channel", "payer")))
                .body("items[0].views[0].name", equalTo("待提交"))
                .body("items[0].views[0].query", equalTo("status=DRAFT&sort=-paidOn"));
        Caller.COMMITTEE
                .call()
                .get("/me/lists")
                .then()
                .body("items.findAll { it.list == 'consumption-records' && it.views.size() > 0 }", hasSize(0));
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        String first =
                set("activities", null, CONTENT).statusCode(200).extract().path("etag");
        set("activities", null, CONTENT).statusCode(428);
        set("activities", first, CONTENT).statusCode(200);
        set("activities", "7", CONTENT).statusCode(412);
        set("venues", first, CONTENT).statusCode(412);
    }

    @Test
    void nothingIsKeptThatIsNoSetting() {
        set("Etc", null, CONTENT).statusCode(404);
        set("a".repeat(41), null, CONTENT).statusCode(404);
        Map<String, Object> view = City.body("name", "一", "query", "");
        set("venues", null, City.body("hiddenColumns", List.of("a b"), "views", List.of()))
                .statusCode(422)
                .body("errors[0].field", equalTo("hiddenColumns[0]"));
        set("venues", null, City.body("hiddenColumns", List.of(), "views", List.of(view, view)))
                .statusCode(422)
                .body("errors[0].field", equalTo("views"));
        set("venues", null, City.body("hiddenColumns", List.of())).statusCode(422);
        someone.call().get("/me/lists").then().body("items", hasSize(0));
    }

    @Test
    void nobodyFillsTheDatabaseWithLists() {
        for (int i = 0; i < 60; i++) {
            set("list-" + (char) ('a' + i / 26) + (char) ('a' + i % 26), null, CONTENT)
                    .statusCode(200);
        }
        set("one-more", null, CONTENT).statusCode(409);
    }
}
