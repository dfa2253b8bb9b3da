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

/** Memberships in the feed of changes; those of a draft programme are the committee's. */
@ApplicationScoped
class MemberChanges implements ToldList {
    @Inject
    MemberRepository members;

    @Inject
    ProgrammeService programmes;

    @Override
    public String name() {
        return "alliance-members";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return MemberRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), published())
                .all(members.getEntityManager())
                .stream()
                .map(member -> ChangedThing.of(this, member, member.organizationId())
                        .at("alliances/" + member.allianceId() + "/members/" + member.id()))
                .toList();
    }

    private Condition published() {
        Condition seen = programmes.visible("p.status");
        return new Condition(
                "exists (select 1 from Programme p where p.id = r.programmeId and " + seen.hql() + ")",
                seen.parameters());
    }

    /** What belonged to a published programme was everybody's. */
    @Override
    public boolean saw(Whose gone) {
        return gone.owners().stream()
                .anyMatch(programme -> programmes.findVisible(programme).isPresent());
    }
}
