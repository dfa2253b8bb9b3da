package cn.tongxin.consumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Who holds a voucher that two purchases count by the committee's word. */
@QuarkusTest
class VouchersTest {
    private static final String PATH = "/consumption-records";

    @Inject
    Vouchers vouchers;

    @Inject
    ConsumptionRecordRepository records;

    private City city;
    private String number;

    @BeforeEach
    void city() {
        city = new City();
        number = UUID.randomUUID().toString();
    }

    private Map<String, Object> purchase(UUID organization) {
        Map<String, Object> body = City.purchase(organization);
        body.put("voucher", Map.of("kind", "INVOICE", "issuerName", "祁门茶厂", "number", number));
        return body;
    }

    private Map<String, Object> submitted(UUID organization) {
        return City.with(purchase(organization), "submit", true);
    }

    /** Handed in by the committee's word although another holds the voucher. */
    private Response heir() {
        Response draft = City.created(city.outsiderStaff(), PATH, purchase(city.outsider));
        City.verb(Caller.COMMITTEE, PATH, draft, "allow-voucher", Map.of("reason", "分两次付款"))
                .statusCode(200);
        City.verb(city.outsiderStaff(), PATH, draft, "submit", Map.of()).statusCode(200);
        return draft;
    }

    private Map<String, Object> correction(String product) {
        return City.body("reason", "品名", "content", City.with(purchase(city.member), "product", product));
    }

    @Test
    void aCorrectionThatKeepsTheVoucherKeepsItsHolderToo() {
        String holder = PATH + "/" + City.approved(city.memberStaff(), PATH, purchase(city.member));
        heir();
        City.verb(Caller.COMMITTEE, holder, "correct", correction("祁门绿茶")).statusCode(200);
        City.verb(Caller.COMMITTEE, holder, "correct", correction("祁门黄茶")).statusCode(200);
    }

    @Test
    void otherContentOfTheHolderIsTakenBesideTheOneThatSharesItsVoucher() {
        push(submitted(city.member)).then().statusCode(201);
        Response heir = heir();
        push(City.with(submitted(city.member), "product", "祁门绿茶"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        holderOf(heir).then().statusCode(200);
    }

    @Test
    void whenTheHolderIsPushedWithAnotherVoucherWhoSharedItHoldsIt() {
        push(submitted(city.member)).then().statusCode(201);
        Response heir = heir();
        Map<String, Object> other = submitted(city.member);
        String freed = number;
        number = UUID.randomUUID().toString();
        other.put("voucher", submitted(city.member).get("voucher"));
        number = freed;
        Caller.COMMITTEE
                .call()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "items",
                        List.of(
                                City.with(other, "externalId", "HOLDER"),
                                City.with(submitted(city.member), "externalId", "THIRD"))))
                .post(PATH + "/batch")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("updated", "rejected"));
        holderOf(heir).then().statusCode(404);
    }

    private static Response push(Map<String, Object> body) {
        return Caller.COMMITTEE.call().body(body).put(PATH + "/external/HOLDER");
    }

    private static Response holderOf(Response record) {
        return Caller.COMMITTEE.call().get(PATH + "/" + City.id(record) + "/voucher-holder");
    }

    /** Who read that the voucher is held, and comes to share it while the holder lets it go, holds it himself. */
    @Test
    void aVoucherThatIsLetGoMeanwhileHasAHolder() {
        UUID holder = City.id(City.created(city.memberStaff(), PATH, submitted(city.member)));
        UUID sharing = UUID.randomUUID();
        String key = QuarkusTransaction.requiringNew()
                .call(() -> records.findById(holder).claim().orElseThrow());
        List<CompletableFuture<Void>> late = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            vouchers.release(records.findById(holder));
            late.add(CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> vouchers.queue(key, sharing))));
        });
        late.forEach(CompletableFuture::join);
        Map<String, UUID> holders = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> holders.putAll(vouchers.holders(List.of(key))));
        assertThat(holders).containsExactly(Map.entry(key, sharing));
    }
}
