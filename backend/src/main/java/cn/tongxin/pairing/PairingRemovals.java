package cn.tongxin.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.alliance.AllianceRemoval;
import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.shared.attachment.Attachments;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Pairings of a drafted programme go with it; an alliance that supports somebody stays. */
@ApplicationScoped
class PairingRemovals {
    @Inject
    PairingRepository pairings;

    @Inject
    Attachments attachments;

    void removed(@Observes ProgrammeRemoval removal) {
        pairings.list("programmeId", removal.programmeId()).forEach(pairing -> {
            attachments.removeAllOf(pairing.id());
            pairings.delete(pairing);
        });
    }

    void refuse(@Observes AllianceRemoval removal) {
        if (pairings.count("supporterId", removal.allianceId()) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.alliance-in-use");
        }
    }
}
