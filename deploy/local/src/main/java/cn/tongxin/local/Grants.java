package cn.tongxin.local;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL that every start runs before it lets anyone in: schemas, and for each an account that sees nothing else. */
record Grants(Secrets passwords, Set<String> startOver) {
    static final List<String> SCHEMAS = List.of("tongxin", "keycloak");

    String sql() {
        return "ALTER USER root@localhost IDENTIFIED BY '" + password("root") + "';\n"
                + SCHEMAS.stream().map(this::schema).collect(Collectors.joining());
    }

    String password(String account) {
        return passwords.get("MARIADB_" + account.toUpperCase(Locale.ROOT) + "_PASSWORD");
    }

    private String schema(String name) {
        return (startOver.contains(name) ? "DROP DATABASE IF EXISTS " + name + ";\n" : "")
                + """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(name, password(name));
    }
}
