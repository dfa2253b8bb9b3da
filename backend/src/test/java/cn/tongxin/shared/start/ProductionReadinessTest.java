package cn.tongxin.shared.start;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionReadinessTest {
    private static final Map<String, String> GOOD = Map.of(
            "tongxin.session.secret", "0123456789abcdef0123456789abcdef",
            "tongxin.session.public-address", "https://tongxin.example",
            "tongxin.identity.web-secret", "secret",
            "tongxin.identity.admin-secret", "secret",
            "tongxin.identity.issuer", "https://identity.example/realms/tongxin",
            "quarkus.datasource.password", "secret");

    private static Config with(String name, String value) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(name, value);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    @Test
    void goodSettingsStart() {
        assertThat(ProductionReadiness.objections(with("unrelated", "x"))).isEmpty();
    }

    @Test
    void eachUnsafeSettingStopsTheStart() {
        Map.of(
                        "tongxin.session.secret", "short",
                        "tongxin.session.public-address", "http://tongxin.example",
                        "tongxin.identity.web-secret", " ",
                        "tongxin.identity.admin-secret", " ",
                        "tongxin.identity.issuer", "http://identity.example/realms/tongxin",
                        "quarkus.datasource.password", "",
                        "quarkus.http.cors.origins", "*")
                .forEach((name, value) -> assertThat(ProductionReadiness.objections(with(name, value)))
                        .as(name)
                        .hasSize(1));
    }
}
