package cn.tongxin.audit.archive;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** What is old is filed with its proof, and what is left begins where the file ends. */
@QuarkusTest
class AuditArchiveTest {
    private static final List<String> COLUMNS = List.of(
            "id",
            "noted_at",
            "kind",
            "actor_kind",
            "actor_id",
            "actor_name",
            "organization_id",
            "action",
            "address",
            "request_id",
            "refusal",
            "asked",
            "lists",
            "subject_count",
            "subject_id",
            "subjects",
            "times");

    @Inject
    ArchiveEnd end;

    @Inject
    EntityManager database;

    @Test
    void theFileHoldsTheEntriesAndCanBeFollowedWithoutUs() throws Exception {
        TestTrail.haveAnArchive();
        JsonPath archive = Caller.AUDITOR.call().get("/audit-archives").jsonPath();
        assertThat(archive.getLong("items[0].firstNumber")).isEqualTo(1);
        byte[] file = Caller.AUDITOR
                .call()
                .accept("*/*")
                .get("/audit-archives/" + archive.getString("items[0].id") + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sha256(file)).isEqualTo(archive.getString("items[0].sha256"));
        List<String> lines = lines(file);
        assertThat(lines).hasSize(archive.getInt("items[0].lastNumber"));
        assertThat(JsonPath.from(lines.getLast()).getString("digest"))
                .isEqualTo(archive.getString("items[0].lastDigest"));
        String before = archive.getString("items[0].digestBefore");
        assertThat(before).isEqualTo("0".repeat(64));
        for (String line : lines) {
            Map<String, Object> entry = JsonPath.from(line).getMap("$");
            before = sha256((before + '\n' + canonical(entry)).getBytes(StandardCharsets.UTF_8));
            assertThat(entry).containsEntry("digest", before);
        }
    }

    @Test
    void whatIsFiledIsGoneAndTheRestIsSound() {
        TestTrail.haveAnArchive();
        Caller.AUDITOR.call().get("/audit-entries/1").then().statusCode(404);
        Caller.AUDITOR.call().get("/audit-entries/3").then().statusCode(200);
        String id =
                Caller.AUDITOR.call().post("/audit-entries/verify").jsonPath().getString("id");
        JsonPath verified = Waiting.until(
                () -> Caller.AUDITOR.call().get("/audit-verifications/" + id).jsonPath(),
                verification -> !verification.getString("outcome").equals("RUNNING"));
        assertThat(verified.getString("outcome")).isEqualTo("SOUND");
        assertThat(verified.getLong("firstNumber")).isEqualTo(3);
    }

    /** As whoever has the database can: the row says what the file is now, or the file is gone. */
    @Test
    void aFileThatIsNotWhatWasFiledIsFound() {
        TestTrail.haveAnArchive();
        assertThat(end.isGenuine()).isTrue();
        assertThat(end.changedFile()).isNull();
        String file = "(select file_id from audit_archive where first_number = 1)";
        for (String harm : List.of(
                "update attachment_chunk set bytes = concat(bytes, 'x') where attachment_id = " + file,
                "update attachment_chunk set bytes = reverse(bytes) where attachment_id = " + file,
                "delete from attachment_chunk where attachment_id = " + file)) {
            assertThat(undone(harm, end::changedFile)).as(harm).isEqualTo(new Fault(ChainFault.ARCHIVE_CHANGED, 1));
        }
        for (String harm : List.of("sha256 = reverse(sha256)", "size = size + 1")) {
            assertThat(undone("update audit_archive set " + harm, end::isGenuine))
                    .as(harm)
                    .isFalse();
        }
    }

    private <T extends @Nullable Object> T undone(String harm, Supplier<T> look) {
        QuarkusTransaction.begin();
        try {
            assertThat(database.createNativeQuery(harm).executeUpdate()).isPositive();
            return look.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void anAnchorThatIsFiledIsNotLookedForInTheDatabase() {
        TestTrail.haveAnArchive();
        Caller.AUDITOR
                .call()
                .body(Map.of("number", 1, "digest", "0".repeat(64)))
                .post("/audit-entries/verify")
                .then()
                .statusCode(422);
    }

    /** As the decision record 0019 says it. */
    private static String canonical(Map<String, Object> entry) {
        return Stream.concat(Stream.of("number", "algorithm"), COLUMNS.stream())
                .map(entry::get)
                .map(value -> value == null
                        ? "-"
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8).length + ":" + value)
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> lines(byte[] file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
