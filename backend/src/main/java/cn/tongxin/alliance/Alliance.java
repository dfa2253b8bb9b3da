package cn.tongxin.alliance;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Initials;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.Belongs;
import cn.tongxin.shared.change.Whose;

@Entity
@Told("alliances")
class Alliance extends BaseEntity implements Belongs {
    @Column(updatable = false)
    private UUID programmeId = new UUID(0, 0);

    private String name = "";
    private String initials = "";
    private @Nullable String theme;

    private int sortOrder;

    /** How often its lead was handed over: a change of it is a change of the alliance, too. */
    private int edits;

    protected Alliance() {}

    Alliance(EnterAlliance content) {
        programmeId = content.programmeId();
        change(content);
    }

    @Override
    public Whose whose() {
        return new Whose(List.of(programmeId), null);
    }

    EnterAlliance content() {
        return new EnterAlliance(programmeId, name, theme, sortOrder, null);
    }

    final void change(EnterAlliance content) {
        name = content.name().strip();
        initials = Initials.of(name);
        theme = content.theme();
        sortOrder = content.sortOrder();
    }

    void edited() {
        edits++;
    }

    Alliance copy(UUID programme) {
        return new Alliance(new EnterAlliance(programme, name, theme, sortOrder, null));
    }

    UUID programmeId() {
        return programmeId;
    }
}
