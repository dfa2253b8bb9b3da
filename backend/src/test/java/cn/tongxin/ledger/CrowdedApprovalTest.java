package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.tongxin.ledger.rollup.Folder;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Many who approve for one organization at once do not get into each other's way, nor into that of folding. */
@QuarkusTest
class CrowdedApprovalTest {
    private static final int APPROVERS = 32;
    private static final int EACH = 3;
    private static final String HOURS = "/volunteer-records/";

    @Inject
    Folder folder;

    @Inject
    LedgerBalance balance;

    @Test
    void thirtyTwoApproveForOneOrganizationAndNothingIsLost() throws Exception {
        City city = new City();
        List<List<Response>> records = new ArrayList<>();
        for (int i = 0; i < APPROVERS; i++) {
            List<Response> some = new ArrayList<>();
            for (int each = 0; each < EACH; each++) {
                some.add(City.created(
                        city.memberStaff(),
                        "/volunteer-records",
                        City.with(City.with(City.service(city.member), "servedOn", "2024-03-15"), "submit", true)));
            }
            records.add(some);
        }
        assertThat(approved(records)).hasSize(APPROVERS * EACH).containsOnly(200);
        balance.holds(List.of(city.member));
        while (folder.fold()) {}
        balance.holds(List.of(city.member));
    }

    private List<Integer> approved(List<List<Response>> records) throws Exception {
        List<Future<List<Integer>>> approvers = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(APPROVERS)) {
            for (List<Response> some : records) {
                approvers.add(threads.submit(
                        () -> some.stream().map(CrowdedApprovalTest::approve).toList()));
            }
            for (Future<List<Integer>> approver : approvers) {
                folder.fold();
                answers.addAll(approver.get());
            }
        }
        return answers;
    }

    private static int approve(Response record) {
        return Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + record.jsonPath().getString("etag") + '"')
                .body("{}")
                .post(HOURS + City.id(record) + "/approve")
                .statusCode();
    }
}
