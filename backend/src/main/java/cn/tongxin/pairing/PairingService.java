package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.programme.softrule.Exceptions;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.change.Changes;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.page.Rows;
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
    PairingChecks checks;

    @Inject
    PairingWarnings warnings;

    @Inject
    Exceptions exceptions;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Changes changes;

    @Inject
    MergePatch.Applier patches;

    @Inject
    Event<PairingEnding> endings;

    @Inject
    Guards guards;

    public Page<PairingView> list(PairingFilter filter, PageQuery page) {
        return listed(filter).page(pairings.getEntityManager(), page).map(items -> warnings.put(items, filter.asOf()));
    }

    /** The same without pages. */
    public Rows<PairingView> all(PairingFilter filter) {
        return listed(filter).rows(pairings.getEntityManager()).map(items -> warnings.put(items, filter.asOf()));
    }

    public PairingView get(UUID id) {
        PairingView found = find(id).orElseThrow(ProblemException::notFound);
        return warnings.put(List.of(found), null).getFirst();
    }

    /** The pairing where the caller sees it, without warnings. */
    public Optional<PairingView> find(UUID id) {
        return PairingRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), PairingRepository.visible(scope.get()))
                .first(pairings.getEntityManager());
    }

    /** All that hold in a programme on a day, without warnings; for what is derived for the committee, so without scope. */
    public List<PairingView> held(UUID programme, LocalDate day) {
        return pairings.held(programme, day);
    }

    @UnitOfWork
    public PairingView propose(EnterPairing content) {
        hold(content);
        Pairing pairing = new Pairing(content, checks.require(content));
        requireNew(pairing.id(), content);
        pairings.persistAndFlush(pairing);
        keepReasons(content);
        return get(pairing.id());
    }

    @UnitOfWork
    public PairingView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Pairing pairing = visible(id, ifMatch);
        requireProposer(pairing.content());
        EnterPairing content = patches.apply(patch, pairing.content(), EnterPairing.class);
        hold(content);
        SupporterType type = checks.require(content);
        requireNew(id, content);
        if (!patch.touchesOnly("exceptionReasons")) {
            changes.before(id, pairing);
            pairing.change(content, type);
        }
        keepReasons(content);
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
        new FieldChecks()
                .refuseIf(content.to().isBefore(pairing.fromDay()), "to", "before-start")
                .refuseIf(content.to().isAfter(pairing.toDay()), "to", "after-end")
                .done();
        pairing.end(content.to(), content.reason());
        endings.fire(new PairingEnding(id, content.to(), content.reason(), false));
        return saved(id);
    }

    /** Alone with both parties, in one order, so that neither closes meanwhile and the two pair once. */
    private void hold(EnterPairing content) {
        Stream.of(content.supporterId(), content.beneficiaryId())
                .sorted()
                .forEach(id -> guards.hold("organization", id));
    }

    private void keepReasons(EnterPairing content) {
        Map<String, UUID> explained = checks.explained(content);
        content.reasons()
                .forEach(reason -> exceptions.keep(
                        content.programmeId(), Objects.requireNonNull(explained.get(reason.rule())), List.of(reason)));
    }

    private void requireNew(UUID id, EnterPairing content) {
        if (pairings.isProposed(id, content)) {
            throw ProblemException.of(ProblemType.CONFLICT);
        }
    }

    private void requireProposer(EnterPairing content) {
        requireCommitteeOr(checks.mayPropose(content));
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
        requireCommitteeOr(checks.mayPropose(pairing.content()) || scope.get().owns(pairing.beneficiaryId()));
        pairing.requireUnended();
    }

    private ListQuery<PairingView> listed(PairingFilter filter) {
        return PairingRepository.LIST.where(filter.condition(clock), PairingRepository.visible(scope.get()));
    }
}
