package cn.tongxin.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Organizations in the feed of changes: a directory that everybody reads. */
@ApplicationScoped
class OrganizationChanges implements ToldList {
    @Inject
    OrganizationRepository organizations;

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return OrganizationRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids))
                .all(organizations.getEntityManager())
                .stream()
                .map(organization -> ChangedThing.of(this, organization, organization.id()))
                .toList();
    }
}
