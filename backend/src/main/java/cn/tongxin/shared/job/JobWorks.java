package cn.tongxin.shared.job;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;

/** Every type of work there is. */
@ApplicationScoped
class JobWorks {
    @All
    @Inject
    List<JobWork> works;

    /** Those that this version knows how to do; another may have begun others. */
    List<String> types() {
        return works.stream().map(JobWork::type).toList();
    }

    JobWork of(String type) {
        return works.stream()
                .filter(work -> work.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of type " + type));
    }
}
