package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.softrule.Exceptions;
import cn.tongxin.programme.softrule.Warning;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
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
    MemberRepository members;

    @Inject
    Exceptions exceptions;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    @Inject
    MergePatch.Applier patches;

    @Inject
    Event<AllianceRemoval> removals;

    public Page<AllianceView> list(AllianceFilter filter, PageQuery page) {
        Page<AllianceSummary> found = AllianceRepository.LIST
                .where(filter.condition(), programmes.visible("p.status"))
                .page(alliances.getEntityManager(), page);
        return found.map(items -> complete(items, filter.on()));
    }

    public AllianceView get(UUID id) {
        return get(id, null);
    }

    /**
     * An alliance as it is on a day.
     *
     * @param on today within the programme's year where absent
     */
    public AllianceView get(UUID id, @Nullable LocalDate on) {
        AllianceSummary found = AllianceRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), programmes.visible("p.status"))
                .first(alliances.getEntityManager())
                .orElseThrow(ProblemException::notFound);
        return complete(List.of(found), on).getFirst();
    }

    private List<AllianceView> complete(List<AllianceSummary> found, @Nullable LocalDate asked) {
        Map<UUID, List<Warning>> warnings = new HashMap<>();
        Map<UUID, List<MemberRepository.OnDay>> members = new HashMap<>();
        Set<UUID> told = new HashSet<>();
        found.stream().map(AllianceSummary::programmeId).distinct().forEach(programme -> {
            LocalDate on = day(programme, asked);
            Set<UUID> own = toldOf(found, on);
            if (!own.isEmpty()) {
                warnings.putAll(exceptions.warnings(programme, on));
            }
            told.addAll(own);
            members.putAll(membersOn(programme, on));
        });
        return found.stream()
                .map(alliance -> AllianceView.of(
                        alliance,
                        members.getOrDefault(alliance.id(), List.of()),
                        told.contains(alliance.id()) ? warnings.getOrDefault(alliance.id(), List.of()) : List.of()))
                .toList();
    }

    /** Warnings and their reasons are for the committee, the auditor, and who leads that alliance on that day. */
    private Set<UUID> toldOf(List<AllianceSummary> found, LocalDate on) {
        LocalDate today = clock.today();
        List<AllianceSummary> told =
                scope.get().everything() ? found : ledBy(scope.get().own(), on.isAfter(today) ? today : on);
        return told.stream().map(AllianceSummary::id).collect(Collectors.toSet());
    }

    /** Answers 404 where the caller does not see the alliance. */
    void requireVisible(UUID id) {
        boolean visible = AllianceRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), programmes.visible("p.status"))
                .first(alliances.getEntityManager())
                .isPresent();
        if (!visible) {
            throw ProblemException.notFound();
        }
    }

    private LocalDate day(UUID programme, @Nullable LocalDate asked) {
        return asked == null
                ? programmes
                        .find(programme)
                        .orElseThrow(ProblemException::notFound)
                        .dayWithin(clock.today())
                : asked;
    }

    Map<UUID, List<MemberRepository.OnDay>> membersOn(UUID programme, LocalDate on) {
        return members.onDay(programme, on).stream().collect(Collectors.groupingBy(MemberRepository.OnDay::allianceId));
    }

    public Optional<AllianceSummary> find(UUID id) {
        return AllianceRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(alliances.getEntityManager());
    }

    /** The year of the published programme that an alliance belongs to. */
    public Optional<Integer> year(UUID id) {
        return Optional.ofNullable(years(Set.of(id)).get(id));
    }

    /** The years of the published programmes that alliances belong to, by alliance, in one query. */
    public Map<UUID, Integer> years(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : alliances.years(ids);
    }

    /** All alliances of a programme in their official order. */
    public List<AllianceSummary> of(UUID programme) {
        return AllianceRepository.LIST
                .where(Condition.of("r.programmeId = :programme", "programme", programme))
                .all(alliances.getEntityManager());
    }

    /** The alliances that any of these organizations leads, or helps to lead, on a day. */
    public List<AllianceSummary> ledBy(Collection<UUID> organizations, LocalDate day) {
        if (organizations.isEmpty()) {
            return List.of();
        }
        return AllianceRepository.LIST
                .where(new Condition(
                        """
                        p.status = PUBLISHED and not exists (select 1 from Programme later
                          where later.status = PUBLISHED and later.year > p.year and later.year <= :year) and exists (select 1 from AllianceMember m where m.allianceId = r.id and m.role <> :member
                          and m.organizationId in (:leaders) and :day between m.fromDay and m.toDay)""",
                        Map.of(
                                "member",
                                MemberRole.MEMBER,
                                "leaders",
                                organizations,
                                "day",
                                day,
                                "year",
                                day.getYear())))
                .all(alliances.getEntityManager());
    }

    /** Who is in which alliance of a programme, and when. */
    public List<Stay> stays(UUID programme) {
        return members.stays(programme);
    }

    @UnitOfWork
    public AllianceView create(EnterAlliance content) {
        new FieldChecks()
                .refuseIf(programmes.find(content.programmeId()).isEmpty(), "programmeId", "unknown-reference")
                .done();
        Alliance alliance = new Alliance(content);
        requireFreeName(alliance.id(), content);
        alliances.persistAndFlush(alliance);
        exceptions.keep(alliance.programmeId(), alliance.id(), content.exceptionReasons());
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
        exceptions.keep(alliance.programmeId(), id, content.exceptionReasons());
        alliances.flush();
        return get(id);
    }

    /** What was entered by mistake may go as long as nobody was ever in it. */
    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        Alliance alliance = alliances.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, alliance);
        if (members.count("allianceId", id) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.alliance-in-use");
        }
        removals.fire(new AllianceRemoval(id));
        alliances.delete(alliance);
        alliances.flush();
    }

    void removed(@Observes ProgrammeRemoval removal) {
        members.list("programmeId", removal.programmeId()).forEach(members::delete);
        members.flush();
        alliances.list("programmeId", removal.programmeId()).forEach(alliances::delete);
        alliances.flush();
    }

    private void requireFreeName(UUID id, EnterAlliance content) {
        if (alliances.nameTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }
}
