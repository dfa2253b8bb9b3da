package cn.tongxin.shared.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PreRemove;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

/** Hears of every row that is written. */
@ApplicationScoped
public class ChangeListener {
    @Inject
    Changes changes;

    @PostPersist
    void created(BaseEntity entity) {
        note(entity, ChangeKind.CREATED);
    }

    @PostUpdate
    void changed(BaseEntity entity) {
        note(entity, ChangeKind.CHANGED);
    }

    /** While what belongs to it can still be read. */
    @PreRemove
    void removed(BaseEntity entity) {
        note(entity, ChangeKind.REMOVED);
    }

    private void note(BaseEntity entity, ChangeKind kind) {
        Told told = entity.getClass().getAnnotation(Told.class);
        if (told != null) {
            changes.note(
                    told.value(), entity.id(), kind, entity instanceof Belongs one ? whose(entity, one, kind) : null);
        }
    }

    private @Nullable Whose whose(BaseEntity entity, Belongs one, ChangeKind kind) {
        return switch (kind) {
            case CREATED -> null;
            case CHANGED -> changes.lost(entity.id(), one.whose());
            case REMOVED -> one.whose();
        };
    }
}
