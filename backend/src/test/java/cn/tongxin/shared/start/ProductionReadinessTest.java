package cn.tongxin.shared.start;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionReadinessTest {
    private static final Map<String, String> GOOD = Map.of(
            "tongxin.session.secret", "0123456789abcdef0123456789abcdef",
            "tongxin.audit.secret", "0123456789abcdef0123456789abcdef",
            "tongxin.session.public-address", "https://tongxin.example",
            "tongxin.identity.web-secret", "0123456789abcdef",
            "tongxin.identity.admin-secret", "0123456789abcdef",
            "tongxin.identity.issuer", "https://identity.example/realms/tongxin",
            "quarkus.datasource.password", "0123456789abcdef",
            "tongxin.proxy.forwarding", "true",
            "tongxin.proxy.trusted", "10.0.0.1,10.0.1.0/24");

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

    @ParameterizedTest
    @CsvSource({
        "tongxin.session.secret, short",
        "tongxin.audit.secret, short",
        "tongxin.session.public-address, http://tongxin.example",
        "tongxin.identity.web-secret, secret",
        "tongxin.identity.web-secret, '                    '",
        "tongxin.identity.admin-secret, secret",
        "tongxin.identity.admin-address, http://identity.example",
        "tongxin.identity.issuer, http://identity.example/realms/tongxin",
        "tongxin.identity.own-clients, 'tongxin-web,tongxin-loader'",
        "tongxin.proxy.trusted, ''",
        "tongxin.proxy.trusted, '0.0.0.0/0 ,10.0.0.1'",
        "tongxin.webhooks.plain-text, true",
        "quarkus.datasource.password, ''",
        "quarkus.http.cors.origins, *",
    })
    void eachUnsafeSettingStopsTheStart(String name, String value) {
        assertThat(ProductionReadiness.objections(with(name, value))).hasSize(1);
    }
}
