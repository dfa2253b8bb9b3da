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

    JobWork of(String type) {
        return works.stream()
                .filter(work -> work.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of type " + type));
    }
}
