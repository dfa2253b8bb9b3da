package cn.tongxin.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Refunds, vouchers and lines of purchases. */
@QuarkusTest
class RefundTest {
    private static final String PURCHASES = "/consumption-records";
    private City city;
    private UUID purchase;

    @BeforeEach
    void purchase() {
        city = new City();
        purchase = City.approved(city.memberStaff(), PURCHASES, City.with(purchaseOf(100_00), "submit", true));
    }

    private Map<String, Object> purchaseOf(long fen) {
        return City.with(City.purchase(city.member), "amountFen", fen);
    }

    private Map<String, Object> refundOf(UUID of, long fen) {
        Map<String, Object> refund = purchaseOf(fen);
        refund.remove("voucher");
        refund.put("refundOf", of);
        refund.put("submit", true);
        return refund;
    }

    @Test
    void refundsNeverExceedTheirPurchaseAndComeOffTheFigure() {
        City.approved(city.memberStaff(), PURCHASES, refundOf(purchase, -60_00));
        refused(refundOf(purchase, -40_01), "over-refunded");
        City.created(city.memberStaff(), PURCHASES, refundOf(purchase, -40_00));
        refused(refundOf(purchase, -1), "over-refunded");
        Caller.COMMITTEE
                .call()
                .get("/figures?metrics=consumption_fen&from=2024-01-01&to=2024-12-31&organization=" + city.member)
                .then()
                .body("figures[0].value", equalTo(40_00));
    }

    @Test
    void aRefundNamesAnApprovedPurchaseOfItsOwnUnit() {
        UUID draft = City.id(City.created(city.memberStaff(), PURCHASES, City.purchase(city.member)));
        refused(refundOf(draft, -1), "not-approved");
        refused(refundOf(UUID.randomUUID(), -1), "unknown-reference");
        refused(City.with(purchaseOf(-5), "submit", true), "required");
        refused(City.with(purchaseOf(5), "refundOf", purchase), "not-a-refund");
        refused(purchaseOf(0), "invalid-value");
    }

    @Test
    void aPurchaseWithRefundsIsNeitherVoidedNorCorrectedBelowThem() {
        UUID refund = City.approved(city.memberStaff(), PURCHASES, refundOf(purchase, -60_00));
        City.verb(city.leadStaff(), PURCHASES + "/" + purchase, "void", Map.of("reason", "录错"))
                .statusCode(409);
        City.verb(
                        city.leadStaff(),
                        PURCHASES + "/" + purchase,
                        "correct",
                        Map.of("reason", "金额", "content", purchaseOf(59_99)))
                .statusCode(422)
                .body("errors[0].code", equalTo("below-refunds"));
        City.verb(city.leadStaff(), PURCHASES + "/" + refund, "void", Map.of("reason", "未退"))
                .statusCode(200);
        City.verb(city.leadStaff(), PURCHASES + "/" + purchase, "void", Map.of("reason", "录错"))
                .statusCode(200)
                .body("status", equalTo("VOIDED"));
    }

    /** */
    @Test
    void aVoucherIsTakenOnceFreedByAVoidAndAllowedByTheCommittee() {
        Map<String, Object> voucher = Map.of(
                "kind",
                "INVOICE",
                "issuerName",
                "某合作社",
                "number",
                UUID.randomUUID().toString());
        UUID first = City.approved(
                city.memberStaff(), PURCHASES, City.with(City.with(purchaseOf(1), "voucher", voucher), "submit", true));
        Map<String, Object> again = City.with(purchaseOf(2), "voucher", voucher);
        Response second = City.created(city.memberStaff(), PURCHASES, again);
        City.verb(city.memberStaff(), PURCHASES, second, "submit", Map.of())
                .statusCode(422)
                .body("rule", equalTo("R-19"))
                .body("related", equalTo(PURCHASES + "/" + first));
        Map<String, Object> elsewhere = City.with(City.purchase(city.outsider), "voucher", voucher);
        city.outsiderStaff()
                .call()
                .body(City.with(elsewhere, "submit", true))
                .post(PURCHASES)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R-19"))
                .body("$", not(hasKey("related")));
        String there = PURCHASES + "/" + City.id(second);
        city.memberStaff().call().get(there + "/voucher-holder").then().statusCode(403);
        Caller.COMMITTEE
                .call()
                .get(there + "/voucher-holder")
                .then()
                .statusCode(200)
                .body("recordId", equalTo(first.toString()));
        City.verb(Caller.COMMITTEE, there, "allow-voucher", Map.of("reason", "一票两批"))
                .statusCode(200)
                .body("voucherOverride", equalTo("一票两批"));
        City.verb(city.memberStaff(), there, "submit", Map.of()).statusCode(200);
        Map<String, Object> third = City.with(purchaseOf(3), "voucher", voucher);
        city.memberStaff()
                .call()
                .body(City.with(third, "submit", true))
                .post(PURCHASES)
                .then()
                .statusCode(422);
        City.verb(city.leadStaff(), PURCHASES + "/" + first, "void", Map.of("reason", "录错"))
                .statusCode(200);
        // Whom the committee let count beside it, holds it from now on.
        city.memberStaff()
                .call()
                .body(City.with(third, "submit", true))
                .post(PURCHASES)
                .then()
                .statusCode(422);
        City.verb(city.memberStaff(), there, "withdraw", Map.of()).statusCode(200);
        City.created(city.memberStaff(), PURCHASES, City.with(third, "submit", true));
    }

    /** R-19, also after other content under the same outside key. */
    @Test
    void aReplacedPurchaseKeepsItsVoucher() {
        Map<String, Object> voucher = Map.of(
                "kind",
                "INVOICE",
                "issuerName",
                "某合作社",
                "number",
                UUID.randomUUID().toString());
        Map<String, Object> body = City.with(City.with(purchaseOf(5), "voucher", voucher), "submit", true);
        String there = PURCHASES + "/external/" + UUID.randomUUID();
        city.memberStaff().call().body(body).put(there).then().statusCode(201);
        city.memberStaff()
                .call()
                .body(City.with(body, "amountFen", 6))
                .put(there)
                .then()
                .statusCode(200);
        city.memberStaff()
                .call()
                .body(City.with(body, "amountFen", 7))
                .post(PURCHASES)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R-19"));
    }

    @Test
    void linesAddUpToTheWhole() {
        Map<String, Object> body = purchaseOf(30);
        body.put("lines", List.of(Map.of("product", "茶叶", "amountFen", 10), Map.of("product", "香菇", "amountFen", 20)));
        UUID record = City.id(City.created(city.memberStaff(), PURCHASES, body));
        city.memberStaff()
                .call()
                .get(PURCHASES + "/" + record)
                .then()
                .body("lines", hasSize(2))
                .body("lines[1].product", equalTo("香菇"));
        refused(City.with(body, "amountFen", 31), "other-sum");
    }

    @Test
    void aCheckSaysWhatLooksOddAndKeepsNothing() {
        for (int i = 0; i < 5; i++) {
            Map<String, Object> usual = purchaseOf(5_000_00 + i);
            usual.remove("voucher");
            City.approved(city.memberStaff(), PURCHASES, City.with(usual, "submit", true));
        }
        Map<String, Object> odd = purchaseOf(2);
        odd.remove("voucher");
        check(odd).body("problem", nullValue()).body("warnings.code", hasItem("no-voucher"));
        check(City.with(odd, "amountFen", 60_000_00)).body("warnings.code", hasItem("amount-far"));
        check(City.with(odd, "paidOn", "2037-01-01")).body("problem.errors[0].field", equalTo("paidOn"));
        check(City.with(odd, "product", "茶".repeat(101))).body("problem.errors[0].field", equalTo("product"));
        city.memberStaff()
                .call()
                .get(PURCHASES + "?withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(6));
    }

    private ValidatableResponse check(Map<String, Object> body) {
        return city.memberStaff()
                .call()
                .body(body)
                .post(PURCHASES + "/check")
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> body, String code) {
        city.memberStaff()
                .call()
                .body(body)
                .post(PURCHASES)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem(code));
    }
}
