package cn.tongxin.alliance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Alliances in the feed of changes; those of a draft programme are the committee's. */
@ApplicationScoped
class AllianceChanges implements ToldList {
    @Inject
    AllianceRepository alliances;

    @Inject
    ProgrammeService programmes;

    @Override
    public String name() {
        return "alliances";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return AllianceRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), programmes.visible("p.status"))
                .all(alliances.getEntityManager())
                .stream()
                .map(alliance -> ChangedThing.of(this, alliance, null))
                .toList();
    }

    /** What belonged to a published programme was everybody's. */
    @Override
    public boolean saw(Whose gone) {
        return gone.owners().stream()
                .anyMatch(programme -> programmes.findVisible(programme).isPresent());
    }
}
