package cn.tongxin.activity.venue;

import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Initials;
import cn.tongxin.shared.Told;

@Entity
@Told("venues")
class Venue extends BaseEntity {
    private String name = "";
    private String initials = "";
    private @Nullable String place;

    private @Nullable UUID organizationId;

    private int sortOrder;

    private boolean inUse;

    protected Venue() {}

    Venue(EnterVenue content) {
        change(content);
    }

    EnterVenue content() {
        return new EnterVenue(name, place, organizationId, sortOrder, inUse);
    }

    final void change(EnterVenue content) {
        name = content.name();
        initials = Initials.of(name);
        place = content.place();
        organizationId = content.organizationId();
        sortOrder = content.sortOrder();
        inUse = content.used();
    }
}
