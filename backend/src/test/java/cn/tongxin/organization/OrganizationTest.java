package cn.tongxin.organization;

import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.testing.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizationTest {
    @Test
    void committeeAddsAnOrganization() {
        String name = "市级单位" + UUID.randomUUID();
        Caller.COMMITTEE
                .call()
                .body(Map.of("name", name, "kind", "PARTY_DEPARTMENT", "sortOrder", 10, "activeFrom", "2020-01-01"))
                .post("/organizations")
                .then().log().all()
                .statusCode(201)
                .body("name", equalTo(name));
    }
}
