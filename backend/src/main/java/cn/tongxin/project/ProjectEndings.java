package cn.tongxin.project;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.pairing.PairingEnding;
import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** What happens to projects when what they stand under goes or ends. */
@ApplicationScoped
class ProjectEndings {
    @Inject
    ProjectRepository projects;

    /** A drafted programme in which somebody already works on a project is none to be thrown away. */
    void refuse(@Observes @Priority(1) ProgrammeRemoval removal) {
        if (projects.count("programmeId", removal.programmeId()) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.programme-in-use");
        }
    }

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
