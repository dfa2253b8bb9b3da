package cn.tongxin.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.ApprovalGuard;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.change.Changes;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Counters;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

import io.quarkus.arc.All;

/** Appeals from 挂号 to 销号: the handler resolves, the caller confirms, the registrar clears. */
@ApplicationScoped
public class AppealService {
    static final AppealFilter ANY =
            new AppealFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    @Inject
    AppealRepository appeals;

    @Inject
    OrganizationService organizations;

    @Inject
    Counters counters;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    RecordDesk desk;

    @Inject
    Changes changes;

    @Inject
    @All
    List<ApprovalGuard> beforeCounting;

    @Inject
    BusinessClock clock;

    public Page<AppealView> list(AppealFilter filter, PageQuery page) {
        return AppealRepository.LIST
                .where(filter.condition(), AppealRepository.visible(scope.get(), filter))
                .page(appeals.getEntityManager(), page);
    }

    public AppealView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    private Optional<AppealView> find(UUID id) {
        return AppealRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), AppealRepository.visible(scope.get(), ANY))
                .first(appeals.getEntityManager());
    }

    @UnitOfWork
    public AppealView raise(RaiseAppeal content) {
        return get(register(content, new Origin()).id());
    }

    /** The same content again changes nothing; what is registered is not rewritten. */
    @UnitOfWork
    public Upserted<AppealView> push(String externalId, RaiseAppeal content) {
        requireMayRaise(content);
        Origin origin = desk.keptKey(content.raisedById(), externalId);
        Appeal known = appeals.byOrigin(content.raisedById(), user.sourceSystem(), externalId)
                .orElse(null);
        if (known == null) {
            Appeal made = register(content, origin);
            return new Upserted<>(get(made.id()), true);
        }
        if (!known.isRaisedAs(content)) {
            throw ProblemException.of(ProblemType.CONFLICT);
        }
        return new Upserted<>(get(known.id()), false);
    }

    @UnitOfWork
    public AppealView assign(UUID id, @Nullable String ifMatch, AssignAppeal content) {
        Appeal appeal = visible(id, ifMatch);
        new FieldChecks()
                .refuseIf(!organizations.exist(List.of(content.handlerId())), "handlerId", "unknown-reference")
                .refuseIf(content.handlerId().equals(appeal.raisedById()), "handlerId", "handler-is-caller")
                .refuseIf(
                        content.dueOn() != null && content.dueOn().isBefore(appeal.registeredOn()),
                        "dueOn",
                        "before-start")
                .done();
        changes.before(id, appeal);
        appeal.assign(content.handlerId(), content.dueOn());
        counting(content.handlerId(), appeal.registeredOn(), Metric.APPEALS_REGISTERED);
        return saved(id);
    }

    @UnitOfWork
    public AppealView resolve(UUID id, @Nullable String ifMatch, ResolveAppeal content) {
        Appeal appeal = visible(id, ifMatch);
        UUID handler = appeal.handlerId();
        if (!user.is(Roles.COMMITTEE) && (handler == null || !scope.get().owns(handler))) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.handler-only");
        }
        appeal.resolve(content.result());
        return saved(id);
    }

    @UnitOfWork
    public AppealView confirm(UUID id, @Nullable String ifMatch, ConfirmAppeal content) {
        Appeal appeal = visible(id, ifMatch);
        if (!scope.get().owns(appeal.raisedById())) {
            throw ProblemException.because(ProblemType.FORBIDDEN, "detail.caller-only");
        }
        appeal.confirm(content.rating(), content.comment());
        return saved(id);
    }

    @UnitOfWork
    public AppealView clear(UUID id, @Nullable String ifMatch, ClearAppeal content) {
        Appeal appeal = visible(id, ifMatch);
        if (user.organizationId().filter(own -> own.equals(appeal.handlerId())).isPresent()) {
            throw ProblemException.rule("R-15", "rule.R-15");
        }
        LocalDate day = content.clearedOn() == null ? clock.today() : content.clearedOn();
        new FieldChecks()
                .refuseIf(day.isAfter(clock.today()), "clearedOn", "in-the-future")
                .refuseIf(day.isBefore(appeal.registeredOn()), "clearedOn", "before-start")
                .done();
        appeal.clear(day);
        counting(appeal.handlerId(), day, Metric.APPEALS_CLEARED);
        return saved(id);
    }

    /** From now on it counts for its handler. */
    private void counting(@Nullable UUID handler, LocalDate day, Metric metric) {
        if (handler != null) {
            beforeCounting.forEach(guard -> guard.beforeApproval(handler, day, Set.of(metric.code())));
        }
    }

    private Appeal register(RaiseAppeal content, Origin origin) {
        requireMayRaise(content);
        LocalDate day = content.registeredOn() == null ? clock.today() : content.registeredOn();
        new FieldChecks()
                .refuseIf(day.isAfter(clock.today()), "registeredOn", "in-the-future")
                .refuseIf(content.dueOn() != null && content.dueOn().isBefore(day), "dueOn", "before-start")
                .done();
        String number = "%d-%05d".formatted(day.getYear(), counters.next("appeal " + day.getYear()));
        Appeal appeal = new Appeal(number, content, day, desk.actor().id(), origin);
        appeals.persistAndFlush(appeal);
        return appeal;
    }

    private void requireMayRaise(RaiseAppeal content) {
        UUID raisedBy = content.raisedById();
        new FieldChecks()
                .refuseIf(
                        !desk.mayEnterFor(raisedBy) || !organizations.exist(List.of(raisedBy)),
                        "raisedById",
                        "unknown-reference")
                .done();
    }

    private Appeal visible(UUID id, @Nullable String ifMatch) {
        if (find(id).isEmpty()) {
            throw ProblemException.notFound();
        }
        Appeal appeal = appeals.findById(id);
        Versions.require(ifMatch, appeal);
        return appeal;
    }

    private AppealView saved(UUID id) {
        appeals.flush();
        return get(id);
    }
}
