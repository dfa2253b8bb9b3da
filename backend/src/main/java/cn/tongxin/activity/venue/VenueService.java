package cn.tongxin.activity.venue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Venues: rows that the committee keeps and everybody chooses from. */
@ApplicationScoped
public class VenueService {
    @Inject
    VenueRepository venues;

    @Inject
    OrganizationService organizations;

    @Inject
    MergePatch.Applier patches;

    public Page<VenueView> list(VenueFilter filter, PageQuery page) {
        return VenueRepository.LIST.where(filter.condition()).page(venues.getEntityManager(), page);
    }

    public Optional<VenueView> find(UUID id) {
        return VenueRepository.LIST.where(Condition.of("r.id = :id", "id", id)).first(venues.getEntityManager());
    }

    @UnitOfWork
    public VenueView create(EnterVenue content) {
        Venue venue = new Venue(content);
        check(venue.id(), content);
        venues.persist(venue);
        return saved(venue.id());
    }

    @UnitOfWork
    public VenueView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Venue venue = venues.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, venue);
        EnterVenue content = patches.apply(patch, venue.content(), EnterVenue.class);
        check(id, content);
        venue.change(content);
        return saved(id);
    }

    private void check(UUID id, EnterVenue content) {
        UUID keeper = content.organizationId();
        new FieldChecks()
                .refuseIf(
                        keeper != null && !organizations.exist(List.of(keeper)), "organizationId", "unknown-reference")
                .done();
        if (venues.count("id <> ?1 and name = ?2", id, content.name()) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }

    private VenueView saved(UUID id) {
        venues.flush();
        return find(id).orElseThrow(ProblemException::notFound);
    }
}
