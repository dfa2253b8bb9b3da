package cn.tongxin.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AllianceSummary;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Pairings: proposed by the committee or the supporter, confirmed by the other side, ended with a reason. */
@ApplicationScoped
public class PairingService {
    @Inject
    PairingRepository pairings;

    @Inject
    ProgrammeService programmes;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    MergePatch.Applier patches;

    @Inject
    Guards guards;

    public Page<PairingView> list(PairingFilter filter, PageQuery page) {
        return PairingRepository.LIST
                .where(filter.condition(clock), PairingRepository.visible(scope.get()))
                .page(pairings.getEntityManager(), page);
    }

    public PairingView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** The pairing where the caller sees it. */
    public Optional<PairingView> find(UUID id) {
        return PairingRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), PairingRepository.visible(scope.get()))
                .first(pairings.getEntityManager());
    }

    @UnitOfWork
    public PairingView propose(EnterPairing content) {
        Pairing pairing = new Pairing(content, supporter(content));
        requireNew(pairing.id(), content);
        pairings.persistAndFlush(pairing);
        return get(pairing.id());
    }

    @UnitOfWork
    public PairingView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Pairing pairing = visible(id, ifMatch);
        requireProposer(pairing.content());
        EnterPairing content = patches.apply(patch, pairing.content(), EnterPairing.class);
        SupporterType type = supporter(content);
        requireNew(id, content);
        pairing.change(content, type);
        return saved(id);
    }

    @UnitOfWork
    public PairingView confirm(UUID id, @Nullable String ifMatch) {
        Pairing pairing = visible(id, ifMatch);
        requireCommitteeOr(scope.get().owns(pairing.beneficiaryId()));
        pairing.confirm();
        return saved(id);
    }

    @UnitOfWork
    public PairingView end(UUID id, @Nullable String ifMatch, EndPairing content) {
        Pairing pairing = visible(id, ifMatch);
        requireCommitteeOr(false);
        new FieldChecks()
                .refuseIf(content.to().isBefore(pairing.fromDay()), "to", "before-start")
                .refuseIf(content.to().isAfter(pairing.toDay()), "to", "after-end")
                .done();
        pairing.end(content.to(), content.reason());
        return saved(id);
    }

    private SupporterType supporter(EnterPairing content) {
        Optional<AllianceSummary> alliance = alliances.find(content.supporterId());
        boolean unit = organizations.exist(List.of(content.supporterId()));
        new FieldChecks()
                .refuseIf(programmes.find(content.programmeId()).isEmpty(), "programmeId", "unknown-reference")
                .refuseIf(!mayPropose(content) || (alliance.isEmpty() && !unit), "supporterId", "unknown-reference")
                .refuseIf(
                        alliance.isPresent() && !alliance.get().programmeId().equals(content.programmeId()),
                        "supporterId",
                        "not-in-programme")
                .refuseIf(
                        content.beneficiaryId().equals(content.supporterId())
                                || !organizations.exist(List.of(content.beneficiaryId())),
                        "beneficiaryId",
                        "unknown-reference")
                .refuseIf(content.to() != null && content.to().isBefore(content.from()), "to", "before-start")
                .done();
        return alliance.isPresent() ? SupporterType.ALLIANCE : SupporterType.ORGANIZATION;
    }

    private void requireNew(UUID id, EnterPairing content) {
        if (pairings.isProposed(id, content)) {
            throw ProblemException.of(ProblemType.CONFLICT);
        }
    }

    /** A supporter proposes for itself, a lead for its alliance. */
    private boolean mayPropose(EnterPairing content) {
        return user.is(Roles.COMMITTEE)
                || scope.get().owns(content.supporterId())
                || alliances.ledBy(scope.get().own(), clock.today()).stream()
                        .anyMatch(alliance -> alliance.id().equals(content.supporterId()));
    }

    private void requireProposer(EnterPairing content) {
        requireCommitteeOr(mayPropose(content));
    }

    private void requireCommitteeOr(boolean allowed) {
        if (!allowed && !user.is(Roles.COMMITTEE)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    private Pairing visible(UUID id, @Nullable String ifMatch) {
        if (find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
        Pairing pairing = pairings.findById(id);
        Versions.require(ifMatch, pairing);
        return pairing;
    }

    private PairingView saved(UUID id) {
        pairings.flush();
        return get(id);
    }

    void requireVisible(UUID id) {
        if (find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** For who changes what hangs on it, from either side: it has not ended, and does not to the end of the unit. */
    void holdUnended(UUID id) {
        requireVisible(id);
        guards.holdRow("pairing", id);
        Pairing pairing = pairings.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        requireCommitteeOr(mayPropose(pairing.content()) || scope.get().owns(pairing.beneficiaryId()));
        pairing.requireUnended();
    }
}
