package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.OrganizationTree;
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

/** The directory of organizations: read by everyone with business, kept by the committee. */
@ApplicationScoped
public class OrganizationService implements OrganizationTree {
    @Inject
    OrganizationRepository organizations;

    @Inject
    MergePatch.Applier patches;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    @Inject
    Event<OrganizationClosed> closings;

    public Page<OrganizationView> list(OrganizationFilter filter, PageQuery page) {
        return OrganizationRepository.LIST.where(filter.condition()).page(organizations.getEntityManager(), page);
    }

    public OrganizationView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound).with(organizations.formerNames(id));
    }

    public Optional<OrganizationView> find(UUID id) {
        return OrganizationRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(organizations.getEntityManager());
    }

    /** Those of them that are there, in one query. */
    public Map<UUID, OrganizationView> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : OrganizationRepository.LIST
                        .where(Condition.of("r.id in (:ids)", "ids", ids))
                        .all(organizations.getEntityManager())
                        .stream()
                        .collect(Collectors.toMap(OrganizationView::id, Function.identity()));
    }

    /** The whole directory in official order; there are never more than some thousands. */
    public List<OrganizationView> directory() {
        return OrganizationRepository.LIST.all(organizations.getEntityManager());
    }

    /** Short names that they had on a day, by id and in official order. */
    public Map<UUID, String> shortNames(Collection<UUID> ids, LocalDate on) {
        return organizations.shortNames(ids, on);
    }

    /** Whether all of them are there on a day. */
    public boolean existOn(Collection<UUID> ids, LocalDate day) {
        Set<UUID> asked = new HashSet<>(ids);
        return asked.isEmpty()
                || organizations.count("id in ?1 and ?2 between activeFrom and activeTo", asked, day) == asked.size();
    }

    /** Whether an organization exists on a day: founded, and not yet closed. */
    public boolean existsOn(UUID id, LocalDate day) {
        return find(id).filter(found -> found.existsOn(day)).isPresent();
    }

    /** Whether all of them are there; for checks of references. */
    public boolean exist(Collection<UUID> ids) {
        Set<UUID> asked = new HashSet<>(ids);
        return asked.isEmpty() || organizations.count("id in ?1", asked) == asked.size();
    }

    @UnitOfWork
    public OrganizationView create(EnterOrganization content) {
        Organization organization = new Organization(content);
        check(organization.id(), content);
        organizations.persist(organization);
        return get(organization.id());
    }

    @UnitOfWork
    public OrganizationView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Organization organization = required(id, ifMatch);
        EnterOrganization content = patches.apply(patch, organization.content(), EnterOrganization.class);
        new FieldChecks()
                .refuseIf(
                        !Objects.equals(
                                content.activeTo(), organization.content().activeTo()),
                        "activeTo",
                        "by-verb")
                .done();
        check(id, content);
        organization.fill(content);
        return saved(id);
    }

    /** Another name from a day on; figures of earlier days keep the former one. */
    @UnitOfWork
    public OrganizationView rename(UUID id, @Nullable String ifMatch, RenameOrganization content) {
        Organization organization = required(id, ifMatch);
        new FieldChecks()
                .refuseIf(content.from().isAfter(clock.today()), "from", "in-the-future")
                .refuseIf(!content.from().isAfter(organization.lastRenaming().plusDays(1)), "from", "before-start")
                .done();
        requireFree(id, organization.content().named(content));
        organization.rename(content);
        return saved(id);
    }

    @UnitOfWork
    public OrganizationView close(UUID id, @Nullable String ifMatch, CloseOrganization content) {
        return close(required(id, ifMatch), content.lastDay(), null);
    }

    @UnitOfWork
    public OrganizationView merge(UUID id, @Nullable String ifMatch, MergeOrganization content) {
        Organization organization = required(id, ifMatch);
        UUID successor = content.successorId();
        new FieldChecks()
                .refuseIf(
                        isUnder(successor, id)
                                || !existsOn(successor, content.lastDay().plusDays(1)),
                        "successorId",
                        "unknown-reference")
                .done();
        return close(organization, content.lastDay(), successor);
    }

    /** Takes back a closing that was a mistake; memberships and pairings that ended with it are entered anew. */
    @UnitOfWork
    public OrganizationView reopen(UUID id, @Nullable String ifMatch) {
        required(id, ifMatch).reopen();
        return saved(id);
    }

    private OrganizationView close(Organization organization, LocalDate lastDay, @Nullable UUID successor) {
        new FieldChecks()
                .refuseIf(lastDay.isBefore(organization.activeFrom()), "lastDay", "before-start")
                .done();
        organization.close(lastDay, successor);
        organizations.flush();
        closings.fire(new OrganizationClosed(organization.id(), lastDay, successor));
        return saved(organization.id());
    }

    private Organization required(UUID id, @Nullable String ifMatch) {
        // Who is above whom, and who follows whom, is looked at as a whole, so only one change of it runs at a time.
        guards.holdPlace("organizations");
        guards.hold("organization", id);
        Organization organization = organizations.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, organization);
        return organization;
    }

    private OrganizationView saved(UUID id) {
        organizations.flush();
        return get(id);
    }

    /** With what merged into it: a successor sees and finishes what was left, from the day after its end. */
    @Override
    public Set<UUID> withAllBelow(UUID organization) {
        LocalDate today = clock.today();
        return reached(organization, parents -> organizations.idsBelow(parents, today));
    }

    private static Set<UUID> reached(UUID start, Function<List<UUID>, List<UUID>> next) {
        Set<UUID> found = new HashSet<>(Set.of(start));
        List<UUID> level = List.of(start);
        while (!level.isEmpty()) {
            level = next.apply(level).stream().filter(found::add).toList();
        }
        return found;
    }

    private boolean isUnder(UUID organization, UUID upper) {
        return reached(upper, organizations::idsUnder).contains(organization);
    }

    private void check(UUID id, EnterOrganization content) {
        UUID parent = content.parentId();
        new FieldChecks()
                .refuseIf(content.uscc() != null && !UnifiedCode.isValid(content.uscc()), "uscc", "invalid-uscc")
                .refuseIf(
                        parent != null && (!exist(List.of(parent)) || isUnder(parent, id)),
                        "parentId",
                        "unknown-reference")
                .refuseIf(
                        content.activeTo() != null && content.activeTo().isBefore(content.activeFrom()),
                        "activeTo",
                        "before-start")
                .done();
        requireFree(id, content);
    }

    private void requireFree(UUID id, EnterOrganization content) {
        if (organizations.nameOrCodeTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }
}
