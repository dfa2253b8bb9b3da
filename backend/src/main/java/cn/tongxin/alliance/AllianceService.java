package cn.tongxin.alliance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Alliances of a programme: a directory that everyone with business reads and the committee keeps. */
@ApplicationScoped
public class AllianceService {
    @Inject
    AllianceRepository alliances;

    @Inject
    ProgrammeService programmes;

    @Inject
    MergePatch.Applier patches;

    public Page<AllianceView> list(AllianceFilter filter, PageQuery page) {
        return AllianceRepository.LIST.where(filter.condition()).page(alliances.getEntityManager(), page);
    }

    public AllianceView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    public Optional<AllianceView> find(UUID id) {
        return AllianceRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(alliances.getEntityManager());
    }

    /** All alliances of a programme in their official order. */
    public List<AllianceView> of(UUID programme) {
        return AllianceRepository.LIST
                .where(Condition.of("r.programmeId = :programme", "programme", programme))
                .all(alliances.getEntityManager());
    }

    /** The alliances that any of these organizations leads, or helps to lead, on a day. */
    public List<AllianceView> ledBy(Collection<UUID> organizations, java.time.LocalDate day) {
        if (organizations.isEmpty()) {
            return List.of();
        }
        return AllianceRepository.LIST
                .where(new Condition(
                        """
                        exists (select 1 from AllianceMember m where m.allianceId = r.id and m.role <> :member
                          and m.organizationId in (:leaders) and :day between m.fromDay and m.toDay)""", java.util.Map.of("member", MemberRole.MEMBER, "leaders", organizations, "day", day)))
                .all(alliances.getEntityManager());
    }

    @UnitOfWork
    public AllianceView create(EnterAlliance content) {
        new FieldChecks()
                .refuseIf(programmes.find(content.programmeId()).isEmpty(), "programmeId", "unknown-reference")
                .done();
        Alliance alliance = new Alliance(content);
        requireFreeName(alliance.id(), content);
        alliances.persist(alliance);
        return get(alliance.id());
    }

    @UnitOfWork
    public AllianceView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Alliance alliance = alliances.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, alliance);
        EnterAlliance content = patches.apply(patch, alliance.content(), EnterAlliance.class);
        new FieldChecks()
                .refuseIf(!content.programmeId().equals(alliance.programmeId()), "programmeId", "other-content")
                .done();
        requireFreeName(id, content);
        alliance.change(content);
        alliances.flush();
        return get(id);
    }

    private void requireFreeName(UUID id, EnterAlliance content) {
        if (alliances.nameTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }
}
