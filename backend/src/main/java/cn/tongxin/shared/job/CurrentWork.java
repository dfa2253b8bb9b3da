package cn.tongxin.shared.job;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** What is done in the background right now, where no request says it. */
@RequestScoped
public class CurrentWork {
    private @Nullable String name;
    private @Nullable UUID job;

    void begin(String name, @Nullable UUID job) {
        this.name = name;
        this.job = job;
    }

    /** Type of the job, or the name of what recurs; absent in requests. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Absent for what recurs. */
    public Optional<UUID> job() {
        return Optional.ofNullable(job);
    }
}
