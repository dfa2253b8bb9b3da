package cn.tongxin.shared;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import cn.tongxin.shared.change.ChangeListener;

/** Id, version and stamps of every row that has a life of its own. */
@MappedSuperclass
@EntityListeners({Stamps.class, ChangeListener.class})
public abstract class BaseEntity {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    private Instant updatedAt = Instant.EPOCH;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    void stamp(Instant now) {
        if (createdAt.equals(Instant.EPOCH)) {
            createdAt = now;
        }
        updatedAt = now;
    }
}
