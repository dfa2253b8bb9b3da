package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
        return cut(asked).areWholeMonths();
    }

    /** Who stays in one alliance throughout the period, and who does not. */
    Homes homes(FigureQuery asked) {
        return Homes.of(alliances.stays(asked.programmeId()), asked.from(), asked.to());
    }

    /** Days on which a membership or the caller's reach begins or has ended, and whose. */
    private Map<LocalDate, Set<UUID>> turns(FigureQuery asked) {
        Map<LocalDate, Set<UUID>> turns = new HashMap<>();
        asked.scope().windows().forEach(window -> {
            add(turns, window.from(), window.organizations());
            add(turns, Days.after(window.to()), window.organizations());
        });
        if (asked.allianceId() != null || asked.groupBy() == Grouping.ALLIANCE) {
            alliances.stays(asked.programmeId()).forEach(stay -> {
                add(turns, stay.from(), Set.of(stay.organizationId()));
                add(turns, Days.after(stay.to()), Set.of(stay.organizationId()));
            });
        }
        return turns;
    }

    private static void add(Map<LocalDate, Set<UUID>> turns, LocalDate day, Set<UUID> organizations) {
        turns.computeIfAbsent(day, none -> new HashSet<>()).addAll(organizations);
    }
}
