package cn.tongxin.ledger;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;

/** Drafts, of an import for example, are handed in together; each by itself. */
@QuarkusTest
class SubmitManyTest {
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void draftsAreHandedInTogetherAndARefusalLeavesTheOthers() {
        handedIn("/volunteer-records", City.service(city.member));
        handedIn("/consumption-records", City.purchase(city.member));
    }

    private void handedIn(String path, Map<String, Object> body) {
        var good = City.id(City.created(city.memberStaff(), path, body));
        var stale = City.id(City.created(city.memberStaff(), path, body));
        List<Map<String, Object>> items = List.of(Map.of("id", good, "etag", "0"), Map.of("id", stale, "etag", "9"));
        city.memberStaff()
                .call()
                .body(Map.of("items", items))
                .post(path + "/submit")
                .then()
                .statusCode(207)
                .body("decided", equalTo(1))
                .body("refused", equalTo(1))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[1].problem.status", equalTo(412));
        city.leadStaff().call().get(path + "/" + good).then().body("status", equalTo("SUBMITTED"));
        city.leadStaff().call().get(path + "/" + stale).then().body("status", equalTo("DRAFT"));
    }
}
