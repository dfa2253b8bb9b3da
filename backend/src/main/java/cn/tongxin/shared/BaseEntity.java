package cn.tongxin.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

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

    private @Nullable String updatedByName;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Absent where it changed by itself. */
    public Optional<String> updatedByName() {
        return Optional.ofNullable(updatedByName);
    }

    void stamp(Instant now, @Nullable String by) {
        if (createdAt.equals(Instant.EPOCH)) {
            createdAt = now;
        }
        updatedAt = now;
        updatedByName = by;
    }
}
