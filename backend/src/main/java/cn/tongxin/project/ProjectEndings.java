package cn.tongxin.project;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.pairing.PairingEnding;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** What happens to projects when the pairing that they stand under ends. */
@ApplicationScoped
class ProjectEndings {
    @Inject
    ProjectRepository projects;

    /** With the party goes the project; where only the pairing is to end, its projects are finished or stopped first. */
    void end(@Observes PairingEnding ending) {
        List<Project> running =
                projects.list("pairingId = ?1 and status = ?2", ending.pairingId(), ProjectStatus.ACTIVE);
        if (!running.isEmpty() && !ending.withParty()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.pairing-has-projects", running.size());
        }
        running.forEach(project -> project.stop(ending.lastDay(), ending.reason()));
    }
}
