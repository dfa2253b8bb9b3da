package cn.tongxin.consumption;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConsumptionRecordTest {
    private static final String PATH = "/consumption-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private static Map<String, Object> withVoucher(UUID organization, String number) {
        Map<String, Object> body = City.purchase(organization);
        body.put("voucher", Map.of("kind", "INVOICE", "issuerName", "祁门茶厂", "number", number));
        body.put("submit", true);
        return body;
    }

    /** the same voucher is never counted twice, in whatever unit; the refusal says nothing about the other one. */
    @Test
    void aVoucherIsCountedOnce() {
        String number = "NO " + UUID.randomUUID();
        Response first = City.created(city.memberStaff(), PATH, withVoucher(city.member, number));
        city.outsiderStaff()
                .call()
                .body(withVoucher(
                        city.outsider, number.toLowerCase(java.util.Locale.ROOT).replace(" ", "　")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R-19"))
                .body("errors", nullValue());
        City.verb(city.memberStaff(), PATH, first, "withdraw", Map.of()).statusCode(200);
        City.created(city.outsiderStaff(), PATH, withVoucher(city.outsider, number));
        City.verb(city.memberStaff(), PATH, first, "submit", Map.of()).statusCode(422);
    }

    @Test
    void anApprovedPurchaseKeepsItsVoucher() {
        String number = UUID.randomUUID().toString();
        City.approved(city.memberStaff(), PATH, withVoucher(city.member, number));
        city.outsiderStaff()
                .call()
                .body(withVoucher(city.outsider, number))
                .post(PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsPushedComesBackExactly() {
        Map<String, Object> body = withVoucher(city.member, UUID.randomUUID().toString());
        body.put("quantity", 12.5);
        body.put("unit", "斤");
        body.put("originRegionCode", "341024");
        Response pushed = city.memberStaff().call().body(body).put(PATH + "/external/C-1");
        pushed.then()
                .statusCode(201)
                .body("quantity", equalTo(12.5f))
                .body("amountFen", equalTo(123_456))
                .body("voucher.issuerName", equalTo("祁门茶厂"))
                .body("voucher.issuerUscc", nullValue());
        city.memberStaff()
                .call()
                .body(body)
                .put(PATH + "/external/C-1")
                .then()
                .statusCode(200)
                .body("etag", equalTo(pushed.jsonPath().getString("etag")));
    }

    @Test
    void anIssuerIsNeededAndItsCodeIsChecked() {
        Map<String, Object> body = City.purchase(city.member);
        body.put("voucher", Map.of("kind", "INVOICE", "number", "1"));
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("voucher.issuerName"));
        body.put("voucher", Map.of("kind", "INVOICE", "number", "1", "issuerUscc", "91350100M000100Y4Z"));
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("invalid-uscc"));
    }

    @Test
    void aVoucherWithSignsThatGrowIsTakenAndInvisibleSignsMakeNoOther() {
        String number = "ﷺ".repeat(20) + UUID.randomUUID();
        City.created(city.memberStaff(), PATH, withVoucher(city.member, number));
        city.outsiderStaff()
                .call()
                .body(withVoucher(city.outsider, number + "\u200b"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R-19"));
    }

    @Test
    void aKeyThatTheOtherOrganizationHasIsAConflict() {
        City.created(city.memberStaff(), PATH, City.purchase(city.member));
        Map<String, Object> body = City.purchase(city.member);
        cn.tongxin.testing.Caller.COMMITTEE
                .call()
                .body(body)
                .put(PATH + "/external/MOVED")
                .then()
                .statusCode(201);
        Response other = cn.tongxin.testing.Caller.COMMITTEE
                .call()
                .body(City.purchase(city.outsider))
                .put(PATH + "/external/MOVED");
        cn.tongxin.testing.Caller.COMMITTEE
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("organizationId", city.member))
                .patch(PATH + "/" + City.id(other))
                .then()
                .statusCode(409);
    }
}
