package cn.tongxin.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Programmes in the feed of changes; drafts are the committee's, and only drafts are ever removed. */
@ApplicationScoped
class ProgrammeChanges implements ToldList {
    @Inject
    ProgrammeRepository programmes;

    @Inject
    ProgrammeService service;

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ProgrammeRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), service.visible("r.status"))
                .all(programmes.getEntityManager())
                .stream()
                .map(programme -> ChangedThing.of(this, programme, null).in(programme.status()))
                .toList();
    }
}
