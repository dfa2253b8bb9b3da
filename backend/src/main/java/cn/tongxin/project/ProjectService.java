package cn.tongxin.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.security.CurrentScope;
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

/** Projects: entered for the leader, changed while they run, completed with a result or stopped with a reason. */
@ApplicationScoped
public class ProjectService {
    @Inject
    ProjectRepository projects;

    @Inject
    ProjectChecks checks;

    @Inject
    CurrentScope scope;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Changes changes;

    @Inject
    MergePatch.Applier patches;

    public Page<ProjectView> list(ProjectFilter filter, PageQuery page) {
        return listed(filter).page(projects.getEntityManager(), page).map(this::complete);
    }

    /** The same without pages. */
    public Rows<ProjectView> all(ProjectFilter filter) {
        return listed(filter).rows(projects.getEntityManager()).map(this::complete);
    }

    public ProjectView get(UUID id) {
        ProjectRow found = ProjectRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), ProjectRepository.visible(scope.get()))
                .first(projects.getEntityManager())
                .orElseThrow(ProblemException::notFound);
        return complete(List.of(found)).getFirst();
    }

    /**
     * How many projects each supporter has under a kind of pairing up to a day, completed ones included, stopped ones no
     * longer; for what is derived for the committee, so without scope.
     */
    public Map<UUID, Long> bySupporter(UUID programme, String kind, LocalDate asOf) {
        return projects.bySupporter(programme, kind, asOf);
    }

    @UnitOfWork
    public ProjectView create(EnterProject content) {
        Project project = new Project(content, checks.require(content, null));
        projects.persistAndFlush(project);
        return get(project.id());
    }

    @UnitOfWork
    public ProjectView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Project project = writable(id, ifMatch);
        EnterProject content = patches.apply(patch, project.content(), EnterProject.class);
        UUID programme = checks.require(content, project.content());
        changes.before(id, project);
        project.fill(content, programme);
        return saved(id);
    }

    @UnitOfWork
    public ProjectView complete(UUID id, @Nullable String ifMatch, CompleteProject content) {
        Project project = writable(id, ifMatch);
        project.complete(checks.require(content, project.fromDay()), content.result());
        return saved(id);
    }

    @UnitOfWork
    public ProjectView stop(UUID id, @Nullable String ifMatch, StopProject content) {
        Project project = writable(id, ifMatch);
        project.stop(checks.require(content), content.reason());
        return saved(id);
    }

    /** Partners and milestones of a whole page in one query each. */
    private List<ProjectView> complete(List<ProjectRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(ProjectRow::id).toList();
        Map<UUID, List<PartnerView>> partners = projects.partners(ids);
        Map<UUID, List<Milestone>> milestones = projects.milestones(ids);
        return rows.stream()
                .map(row -> ProjectView.of(
                        row,
                        partners.getOrDefault(row.id(), List.of()),
                        milestones.getOrDefault(row.id(), List.of()),
                        clock.today()))
                .toList();
    }

    /** Written by whoever enters for the leader, and only while it runs. */
    private Project writable(UUID id, @Nullable String ifMatch) {
        get(id);
        Project project = projects.findById(id);
        Versions.require(ifMatch, project);
        if (!desk.mayEnterFor(project.leaderId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        project.requireActive();
        return project;
    }

    private ProjectView saved(UUID id) {
        projects.flush();
        return get(id);
    }

    private ListQuery<ProjectRow> listed(ProjectFilter filter) {
        return ProjectRepository.LIST.where(filter.condition(clock.today()), ProjectRepository.visible(scope.get()));
    }
}
