package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.shared.time.Days;

/** Takes the period of a question apart where memberships and the caller's reach turn. */
@ApplicationScoped
public class Periods {
    @Inject
    AllianceService alliances;

    Cuts cut(FigureQuery asked) {
        return Cuts.of(asked.from(), asked.to(), turns(asked));
    }

    /** Whether the question can be answered from what is kept by month. */
    public boolean areWholeMonths(FigureQuery asked) {
        return cut(asked).days().isEmpty();
    }

    /** Days on which a membership or the caller's reach begins or has ended. */
    private Set<LocalDate> turns(FigureQuery asked) {
        Set<LocalDate> turns = new HashSet<>();
        asked.scope().windows().forEach(window -> {
            turns.add(window.from());
            turns.add(Days.after(window.to()));
        });
        if (asked.allianceId() != null || asked.groupBy() == Grouping.ALLIANCE) {
            turns.addAll(alliances.turns(asked.programmeId()));
        }
        return turns;
    }
}
