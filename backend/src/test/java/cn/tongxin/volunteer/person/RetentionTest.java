package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RetentionTest {
    @Inject
    VolunteerService volunteers;

    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private UUID retired(String on) {
        UUID id = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "林示例", "organizationId", city.member)));
        City.verb(city.memberStaff(), "/volunteers/" + id, "retire", Map.of("on", on))
                .statusCode(200);
        return id;
    }

    @Test
    void whoLeftLongAgoLosesHisNameAndNoTime() {
        UUID longAgo = retired("2001-06-30");
        UUID later = retired("2001-07-01");
        while (volunteers.forgetRetiredBefore(LocalDate.of(2001, 7, 1))) {
            // Until nobody is left.
        }
        Caller staff = city.memberStaff();
        staff.call().get("/volunteers/" + longAgo).then().body("name", nullValue());
        staff.call().get("/volunteers/" + later).then().body("name", equalTo("林示例"));
    }
}
