package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.change.Changes;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Volunteers of the units: kept by the unit itself, seen by others with a masked name only. */
@ApplicationScoped
public class VolunteerService {
    private static final Actor RETENTION = new Actor("retention", "保存期限已过");
    private static final int BATCH = 500;

    @Inject
    VolunteerRepository volunteers;

    @Inject
    VolunteerChecks checks;

    @Inject
    VolunteerReach reach;

    @Inject
    Names names;

    @Inject
    VolunteerNumbers numbers;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Changes changes;

    @Inject
    MergePatch.Applier patches;

    public Page<VolunteerView> list(VolunteerFilter filter, PageQuery page) {
        return listed(filter).page(volunteers.getEntityManager(), page).map(names::shown);
    }

    /** The same without pages. */
    public Rows<VolunteerView> all(VolunteerFilter filter) {
        return listed(filter).rows(volunteers.getEntityManager()).map(names::shown);
    }

    public VolunteerView get(UUID id) {
        return names.shown(List.of(found(id))).getFirst();
    }

    /** Whose volunteer somebody is, if the caller sees him; no name is read. */
    UUID organizationOf(UUID id) {
        return found(id).organizationId();
    }

    /** With the name in full, for what is printed: the own unit and the committee. */
    public VolunteerView named(UUID id) {
        VolunteerView volunteer = found(id);
        if (!desk.mayEnterFor(volunteer.organizationId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        if (volunteer.name() == null) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.volunteer-anonymized");
        }
        names.tell(List.of(volunteer));
        return volunteer;
    }

    /** For checks of references; whoever asks looks whether the caller may name them. */
    public Map<UUID, VolunteerTerm> find(Collection<UUID> ids) {
        return volunteers.terms(ids);
    }

    /** Volunteers that the caller enters records for, by their numbers. */
    public Map<String, UUID> byNumbers(Collection<String> asked) {
        return rows("r.number in (:asked)", asked).stream()
                .filter(one -> desk.mayEnterFor(one.organizationId()))
                .collect(Collectors.toMap(VolunteerView::number, VolunteerView::id));
    }

    /** For records that the caller sees: the number, and the name as far as he may read it. */
    public Map<UUID, ShownName> shownNames(Collection<UUID> asked) {
        return names.shown(rows("r.id in (:asked)", asked)).stream()
                .collect(Collectors.toMap(VolunteerView::id, ShownName::of));
    }

    @UnitOfWork
    public VolunteerView create(EnterVolunteer content) {
        checks.require(content);
        return entered(content.numbered(content.number() == null ? numbers.next() : content.number()));
    }

    /** By the unit's own number: entered the first time, changed where it differs after. */
    @UnitOfWork
    public Upserted<VolunteerView> put(String number, EnterVolunteer content) {
        checks.requireSameNumber(number, content);
        EnterVolunteer numbered = content.numbered(number);
        Volunteer known = volunteers.byNumber(number).orElse(null);
        if (known == null) {
            checks.require(numbered);
            return new Upserted<>(entered(numbered), true);
        }
        checks.requireOwn(known);
        if (!known.content().equals(numbered)) {
            change(known, numbered);
        }
        return new Upserted<>(saved(known.id()), false);
    }

    @UnitOfWork
    public VolunteerView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Volunteer volunteer = writable(id, ifMatch);
        change(volunteer, patches.apply(patch, volunteer.content(), EnterVolunteer.class));
        return saved(id);
    }

    @UnitOfWork
    public VolunteerView retire(UUID id, @Nullable String ifMatch, LocalDate lastDay) {
        writable(id, ifMatch).retire(lastDay);
        return saved(id);
    }

    @UnitOfWork
    public VolunteerView returnToService(UUID id, @Nullable String ifMatch) {
        writable(id, ifMatch).returnToService();
        return saved(id);
    }

    /** For ever; records stay and count. */
    @UnitOfWork
    public VolunteerView anonymize(UUID id, @Nullable String ifMatch, String reason) {
        Volunteer volunteer = writable(id, ifMatch);
        checks.requireNobodyNamed(volunteer.content(), reason);
        volunteer.anonymize(numbers.random(), desk.actor(), clock.now(), reason);
        return saved(id);
    }

    /** Some of those who left before that day and still have a name; answers whether there were any. */
    @UnitOfWork
    boolean forgetRetiredBefore(LocalDate day) {
        List<Volunteer> left = volunteers.namedUntil(day, BATCH);
        left.forEach(one -> one.anonymize(numbers.random(), RETENTION, clock.now(), RETENTION.name()));
        return !left.isEmpty();
    }

    private VolunteerView entered(EnterVolunteer content) {
        Volunteer volunteer = new Volunteer(String.valueOf(content.number()), content.name(), content.organizationId());
        volunteers.persistAndFlush(volunteer);
        return get(volunteer.id());
    }

    private void change(Volunteer known, EnterVolunteer content) {
        checks.requireChange(known.content(), content);
        changes.before(known.id(), known);
        known.change(content);
    }

    private List<VolunteerView> rows(String condition, Collection<?> asked) {
        return asked.isEmpty()
                ? List.of()
                : VolunteerRepository.LIST
                        .where(Condition.of(condition, "asked", asked))
                        .all(volunteers.getEntityManager());
    }

    private VolunteerView found(UUID id) {
        return VolunteerRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), reach.seen())
                .first(volunteers.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    private Volunteer writable(UUID id, @Nullable String ifMatch) {
        Volunteer volunteer = volunteers
                .findByIdOptional(id)
                .filter(one -> reach.sees(one.organizationId()))
                .orElseThrow(ProblemException::notFound);
        if (!desk.mayEnterFor(volunteer.organizationId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        Versions.require(ifMatch, volunteer);
        return volunteer;
    }

    private VolunteerView saved(UUID id) {
        volunteers.flush();
        return get(id);
    }

    private ListQuery<VolunteerView> listed(VolunteerFilter filter) {
        return VolunteerRepository.LIST.where(filter.condition(reach.owned(), clock.today()), reach.seen());
    }
}
