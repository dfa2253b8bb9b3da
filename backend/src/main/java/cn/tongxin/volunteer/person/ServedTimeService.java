package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.programme.rule.StarLevel;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Time served and the star level it suffices for. The level is told to the volunteer's own unit only: it is for
 * encouraging, and nobody compares persons.
 */
@ApplicationScoped
public class ServedTimeService {
    @Inject
    VolunteerService volunteers;

    @Inject
    VolunteerRepository rows;

    @Inject
    OrganizationService organizations;

    @Inject
    ProgrammeService programmes;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    /**
     * What a volunteer served until a day.
     *
     * @param asOf today where absent
     */
    public ServedTimeView served(UUID id, @Nullable LocalDate asOf) {
        UUID organization = volunteers.organizationOf(id);
        boolean own = scope.get().owns(organization);
        if (!own && !scope.get().everything()) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        LocalDate day = asOf == null ? clock.today() : asOf;
        return ServedTimeView.of(day, rows.served(id, day), own ? ladder(organization, day) : Ladder.NONE);
    }

    private Ladder ladder(UUID organization, LocalDate day) {
        String region = organizations
                .find(organization)
                .map(OrganizationView::regionCode)
                .orElse(null);
        return Ladder.of(policy(day), region, day);
    }

    /** Of the latest published year that has begun by that day; where several programmes share it, of one that has levels. */
    private List<StarLevel> policy(LocalDate day) {
        List<ProgrammeSummary> begun = programmes.published().stream()
                .filter(programme -> programme.year() <= day.getYear())
                .toList();
        return begun.stream()
                .filter(programme -> programme.year().equals(begun.getFirst().year()))
                .map(programme -> programmes.rules(programme.id()).recordRules().starLevels())
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
