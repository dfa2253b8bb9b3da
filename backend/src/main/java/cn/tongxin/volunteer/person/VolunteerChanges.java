package cn.tongxin.volunteer.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Volunteers in the feed of changes: their numbers' rows, never a name. */
@ApplicationScoped
class VolunteerChanges implements ToldList {
    @Inject
    VolunteerRepository volunteers;

    @Inject
    VolunteerReach reach;

    @Override
    public String name() {
        return "volunteers";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return VolunteerRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), reach.seen())
                .all(volunteers.getEntityManager())
                .stream()
                .map(volunteer -> ChangedThing.of(this, volunteer, volunteer.organizationId()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.owners().stream().anyMatch(reach::sees);
    }
}
