package cn.tongxin.audit.verification;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.audit.AuditTrail;
import cn.tongxin.audit.archive.ArchiveEnd;
import cn.tongxin.audit.chain.ChainCheck;
import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks remember how far the chain went for those before them. */
@QuarkusTest
class WholeChainTest {
    @Inject
    VerificationRepository verifications;

    @Inject
    ArchiveEnd archived;

    @Inject
    ChainCheck chain;

    @Inject
    AuditTrail trail;

    @Inject
    EntityManager database;

    @Test
    void aChainThatIsGoneAsAWholeIsMissed() {
        trail.namesRead("volunteers", List.of(UUID.randomUUID()));
        TestTrail.seal();
        verified();
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("delete from audit_entry").executeUpdate();
            database.createNativeQuery("delete from audit_head").executeUpdate();
            Fault fault =
                    chain.follow(archived.link(), verifications.farthest()).fault();
            assertThat(fault)
                    .isEqualTo(new Fault(ChainFault.REMOVED, archived.link().number() + 1));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static void verified() {
        String id = Caller.AUDITOR
                .call()
                .post("/audit-entries/verify")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath done = Waiting.until(
                () -> Caller.AUDITOR.call().get("/audit-verifications/" + id).jsonPath(),
                verification -> !verification.getString("outcome").equals("RUNNING"));
        assertThat(done.getString("outcome")).isEqualTo("SOUND");
    }
}
