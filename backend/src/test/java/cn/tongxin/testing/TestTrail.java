package cn.tongxin.testing;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import cn.tongxin.audit.archive.Archiving;
import cn.tongxin.audit.chain.Sealer;

import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit trail as an auditor reads it, with what has been noted up to now. */
public final class TestTrail {
    private static final String ARCHIVES = "/audit-archives";

    private TestTrail() {}

    /** Entries, the latest first. */
    public static JsonPath entries(Map<String, ?> filter) {
        seal();
        return Caller.AUDITOR.call().queryParams(filter).get("/audit-entries").jsonPath();
    }

    /** One entry with all that it speaks of. */
    public static JsonPath entry(long number) {
        return Caller.AUDITOR.call().get("/audit-entries/" + number).jsonPath();
    }

    public static void seal() {
        Sealer sealer = CDI.current().select(Sealer.class).get();
        while (sealer.seal().more()) {
            // A batch a time, until there is less than one.
        }
    }

    /** The two oldest entries, once for all tests; whatever follows stays where it is. */
    public static synchronized void haveAnArchive() {
        if (archives() > 0) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            City.organization("VILLAGE");
        }
        seal();
        CDI.current().select(Archiving.class).get().fileBefore(Instant.now().plusSeconds(1), 2);
        assertThat(archives()).isEqualTo(1);
    }

    private static int archives() {
        return Caller.AUDITOR.call().get(ARCHIVES).jsonPath().getList("items").size();
    }
}
