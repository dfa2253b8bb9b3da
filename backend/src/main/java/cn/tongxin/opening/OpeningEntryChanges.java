package cn.tongxin.opening;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Opening entries in the feed of changes; drafts are the committee's, and only drafts are ever removed. */
@ApplicationScoped
class OpeningEntryChanges implements ToldList {
    @Inject
    OpeningEntryRepository entries;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "opening-entries";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return OpeningEntryRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), OpeningEntryRepository.visible(scope.get()))
                .all(entries.getEntityManager())
                .stream()
                .map(entry ->
                        ChangedThing.of(this, entry, entry.organizationId()).in(entry.status()))
                .toList();
    }
}
