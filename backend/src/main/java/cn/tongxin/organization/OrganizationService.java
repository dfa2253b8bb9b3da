package cn.tongxin.organization;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.OrganizationTree;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
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

    public Page<OrganizationView> list(OrganizationFilter filter, PageQuery page) {
        return OrganizationRepository.LIST.where(filter.condition()).page(organizations.getEntityManager(), page);
    }

    public OrganizationView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    public Optional<OrganizationView> find(UUID id) {
        return OrganizationRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(organizations.getEntityManager());
    }

    /** Short names by id, in one query. */
    public Map<UUID, String> shortNames(Collection<UUID> ids) {
        return organizations.shortNames(ids);
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
        Organization organization = organizations.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, organization);
        EnterOrganization content = patches.apply(patch, organization.content(), EnterOrganization.class);
        check(id, content);
        organization.fill(content);
        organizations.flush();
        return get(id);
    }

    @Override
    public Set<UUID> withAllBelow(UUID organization) {
        Set<UUID> found = new HashSet<>(Set.of(organization));
        Deque<List<UUID>> levels = new ArrayDeque<>(List.of(List.of(organization)));
        while (!levels.isEmpty()) {
            List<UUID> below = organizations.idsBelow(levels.pop()).stream()
                    .filter(found::add)
                    .toList();
            if (!below.isEmpty()) {
                levels.push(below);
            }
        }
        return found;
    }

    private void check(UUID id, EnterOrganization content) {
        UUID parent = content.parentId();
        new FieldChecks()
                .refuseIf(content.uscc() != null && !UnifiedCode.isValid(content.uscc()), "uscc", "invalid-uscc")
                .refuseIf(
                        parent != null
                                && (!exist(List.of(parent)) || withAllBelow(id).contains(parent)),
                        "parentId",
                        "unknown-reference")
                .refuseIf(
                        content.activeTo() != null && content.activeTo().isBefore(content.activeFrom()),
                        "activeTo",
                        "before-start")
                .done();
        if (organizations.nameOrCodeTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }
}
