package cn.tongxin.testing;

import cn.tongxin.local.Durability;
import cn.tongxin.local.LocalDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real MariaDB for the tests, started by the same code as the local stack's; or the one that DB_URL names. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable LocalDatabase database;

    @Override
    public Map<String, String> start() {
        database = LocalDatabase.start(Path.of("target", "test-database"), 0, Durability.NONE);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl("tongxin"),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
