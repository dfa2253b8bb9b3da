package cn.tongxin.pairing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PairingAttachmentTest {
    private static final String PATH = "/pairings";
    private City city;
    private Response pairing;
    private String list;

    /** An alliance, led by one unit, supports a village. */
    @BeforeEach
    void proposal() {
        city = new City();
        pairing = City.created(
                city.leadStaff(),
                PATH,
                City.body(
                        "kind",
                        "村结对",
                        "programmeId",
                        city.programme,
                        "supporterId",
                        city.alliance,
                        "beneficiaryId",
                        city.village,
                        "from",
                        City.FROM));
        list = PATH + "/" + City.id(pairing) + "/attachments";
    }

    private int deleted(Caller caller, Response attachment) {
        return caller.call()
                .header("If-Match", '"' + attachment.jsonPath().getString("etag") + '"')
                .delete(list + "/" + City.id(attachment))
                .statusCode();
    }

    @Test
    void bothSidesAndTheCommitteeFileTheirPapers() {
        for (Caller caller : List.of(city.leadStaff(), Caller.staffOf(city.village), Caller.COMMITTEE)) {
            Response file = Forms.upload(caller, list, "协议.pdf", Samples.pdf(caller.name()));
            file.then().statusCode(201).body("enteredByName", equalTo(caller.name()));
            assertThat(deleted(caller, file)).isEqualTo(204);
        }
    }

    @Test
    void aUnitOfTheAllianceReadsAndDoesNotFile() {
        byte[] content = Samples.pdf("协议");
        Response file = Forms.upload(city.leadStaff(), list, "协议.pdf", content);
        Response read = city.memberStaff().call().accept("*/*").get(list + "/" + City.id(file));
        read.then().statusCode(200);
        assertThat(read.asByteArray()).isEqualTo(content);
        Forms.upload(city.memberStaff(), list, "照片.png", Samples.png()).then().statusCode(403);
        assertThat(deleted(city.memberStaff(), file)).isEqualTo(403);
    }

    @Test
    void whoDoesNotSeeThePairingDoesNotSeeItsFiles() {
        Response file = Forms.upload(city.leadStaff(), list, "协议.pdf", Samples.pdf("协议"));
        Caller stranger = city.outsiderStaff();
        stranger.call().get(list).then().statusCode(404);
        stranger.call().accept("*/*").get(list + "/" + City.id(file)).then().statusCode(404);
        Forms.upload(stranger, list, "照片.png", Samples.png()).then().statusCode(404);
        assertThat(deleted(stranger, file)).isEqualTo(404);
    }

    @Test
    void whatIsFiledStaysOnceThePairingHasEnded() {
        City.verb(Caller.staffOf(city.village), PATH, pairing, "confirm", Map.of())
                .statusCode(200);
        Response file = Forms.upload(city.leadStaff(), list, "照片.jpg", Samples.jpeg());
        file.then().statusCode(201);
        City.verb(Caller.COMMITTEE, PATH, pairing, "end", Map.of("to", "2024-06-30", "reason", "期满"))
                .statusCode(200);
        Forms.upload(city.leadStaff(), list, "照片.png", Samples.png()).then().statusCode(409);
        assertThat(deleted(Caller.COMMITTEE, file)).isEqualTo(409);
        city.leadStaff().call().get(list).then().body("items.size()", equalTo(1));
    }
}
