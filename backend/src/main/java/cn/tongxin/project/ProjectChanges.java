package cn.tongxin.project;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Projects in the feed of changes. */
@ApplicationScoped
class ProjectChanges implements ToldList {
    @Inject
    ProjectRepository projects;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ProjectRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), ProjectRepository.visible(scope.get()))
                .all(projects.getEntityManager())
                .stream()
                .map(project ->
                        ChangedThing.of(this, project, project.leaderId()).in(project.status()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.any(scope.get()::sees);
    }
}
