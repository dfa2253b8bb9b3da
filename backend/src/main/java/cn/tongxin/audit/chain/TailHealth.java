package cn.tongxin.audit.chain;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** For whoever watches, at {@code /q/health/well}; an instance goes on serving all the same. */
@Wellness
@ApplicationScoped
class TailHealth implements HealthCheck {
    @Inject
    Tail tail;

    @Override
    public HealthCheckResponse call() {
        Duration age = tail.age();
        return HealthCheckResponse.named("audit entries are sealed")
                .status(age.compareTo(Tail.LONGEST) <= 0)
                .withData("oldestUnsealedMillis", age.toMillis())
                .build();
    }
}
