package cn.tongxin.alliance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Which programme a question is about: the one named, the alliance's, else the latest published one up to a year. */
@ApplicationScoped
public class AskedProgramme {
    @Inject
    ProgrammeService programmes;

    @Inject
    AllianceService alliances;

    public ProgrammeSummary of(@Nullable UUID programme, @Nullable UUID alliance, int year) {
        if (alliance != null) {
            UUID owner = alliances
                    .find(alliance)
                    .map(AllianceSummary::programmeId)
                    .orElseThrow(() -> invalid("alliance", "unknown-reference"));
            if (programme != null && !owner.equals(programme)) {
                throw invalid("alliance", "not-in-programme");
            }
            return programmes.findVisible(owner).orElseThrow(() -> invalid("alliance", "unknown-reference"));
        }
        if (programme != null) {
            return programmes.findVisible(programme).orElseThrow(() -> invalid("programme", "unknown-reference"));
        }
        return programmes.published().stream()
                .filter(published -> published.year() <= year)
                .findFirst()
                .orElseThrow(() -> invalid("programme", "required"));
    }

    private static ProblemException invalid(String parameter, String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, parameter, code);
    }
}
