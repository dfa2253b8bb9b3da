package cn.tongxin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import cn.tongxin.shared.time.BusinessClock;

/** Writes {@code createdAt} and {@code updatedAt} from the one clock, and who it was. */
@ApplicationScoped
public class Stamps {
    @Inject
    BusinessClock clock;

    @Inject
    Doer doer;

    @PrePersist
    @PreUpdate
    void stamp(BaseEntity entity) {
        entity.stamp(clock.now(), doer.name().orElse(null));
    }
}
