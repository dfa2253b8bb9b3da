package cn.tongxin.activity.venue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Venues in the feed of changes: everybody chooses from them. */
@ApplicationScoped
class VenueChanges implements ToldList {
    @Inject
    VenueRepository venues;

    @Override
    public String name() {
        return "venues";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return VenueRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids))
                .all(venues.getEntityManager())
                .stream()
                .map(venue -> ChangedThing.of(this, venue, venue.organizationId()))
                .toList();
    }
}
