package cn.tongxin.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.programme.ProgrammeRemoval;

/** Projects of a drafted programme go with it. */
@ApplicationScoped
class ProjectRemovals {
    @Inject
    ProjectRepository projects;

    void removed(@Observes ProgrammeRemoval removal) {
        projects.list("programmeId", removal.programmeId()).forEach(projects::delete);
    }
}
