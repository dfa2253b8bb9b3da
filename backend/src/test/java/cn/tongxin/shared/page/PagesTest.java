package cn.tongxin.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PagesTest {
    private static final int MANY = 23;
    private City city;
    private String list;

    @BeforeEach
    void manyRecords() {
        city = new City();
        list = "/volunteer-records?organization=" + city.member;
        for (int i = 0; i < MANY; i++) {
            Map<String, Object> body = City.service(city.member);
            body.put("servedOn", "2024-05-%02d".formatted(1 + i / 5));
            body.put("minutes", 60 + i % 3);
            City.created(city.memberStaff(), "/volunteer-records", body);
        }
    }

    private List<String> walked(String address) {
        List<String> ids = new ArrayList<>();
        Response page = city.memberStaff().call().get(address);
        ids.addAll(page.jsonPath().getList("items.id", String.class));
        for (String link = page.header("Link"); link != null; link = page.header("Link")) {
            String next = link.substring(1, link.indexOf('>'));
            page = city.memberStaff()
                    .call()
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(next);
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id", String.class));
        }
        return ids;
    }

    @Test
    void cursorsVisitEveryRowOnceInEveryOrder() {
        for (String sort : List.of("servedOn", "-servedOn", "minutes", "-minutes")) {
            List<String> whole = city.memberStaff()
                    .call()
                    .get(list + "&limit=200&sort=" + sort)
                    .jsonPath()
                    .getList("items.id", String.class);
            assertThat(whole).hasSize(MANY);
            assertThat(walked(list + "&limit=4&sort=" + sort)).isEqualTo(whole);
        }
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor =
                city.memberStaff().call().get(list + "&limit=4").jsonPath().getString("nextCursor");
        for (String other : List.of("&sort=minutes", "&from=2024-05-02")) {
            city.memberStaff()
                    .call()
                    .queryParam("cursor", cursor)
                    .get(list + other)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("cursor-of-another-list"));
        }
    }

    @Test
    void pagesForScreensAgreeWithTheTotal() {
        Response third = city.memberStaff().call().get(list + "&limit=10&page=3&withTotal=true");
        third.then().body("total", equalTo(MANY)).body("items.size()", equalTo(3));
    }
}
