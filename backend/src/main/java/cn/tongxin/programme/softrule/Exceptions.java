package cn.tongxin.programme.softrule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.arc.All;

/** What deviates from soft rules in a programme, and why; a soft rule never refuses. */
@ApplicationScoped
public class Exceptions {
    @Inject
    @All
    List<SoftRules> features;

    @Inject
    RuleExceptionRepository reasons;

    @Inject
    ProgrammeService programmes;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /**
     * Everything that deviates on a day, in the order of rules.
     *
     * @param asked today within the programme's year where absent
     */
    public List<ExceptionView> standing(UUID programme, @Nullable LocalDate asked) {
        programmes.get(programme);
        Map<String, RuleException> given = given(programme);
        return deviations(programme, asked).stream()
                .map(deviation -> view(deviation, given.get(key(deviation.subjectId(), deviation.rule()))))
                .toList();
    }

    /** What deviates, by the thing that does. */
    public Map<UUID, List<Warning>> warnings(UUID programme, @Nullable LocalDate asked) {
        return deviations(programme, asked).stream()
                .collect(Collectors.groupingBy(
                        Deviation::subjectId, Collectors.mapping(warning(programme), Collectors.toList())));
    }

    /** Makes warnings of a programme's deviations: puts the reasons to them, which are read once. */
    public Function<Deviation, Warning> warning(UUID programme) {
        Map<String, RuleException> given = given(programme);
        return deviation -> warning(deviation, given.get(key(deviation.subjectId(), deviation.rule())));
    }

    /** Keeps the reasons that came with a change. */
    public void keep(UUID programme, UUID subject, @Nullable List<ExceptionReason> given) {
        if (given == null) {
            return;
        }
        Actor actor = new Actor(user.id(), user.name());
        for (ExceptionReason one : given) {
            RuleException kept = reasons.of(programme, subject, one.rule())
                    .orElseGet(() -> new RuleException(programme, subject, one.rule()));
            reasons.persist(kept.because(one.reason(), actor));
        }
        reasons.flush();
    }

    void removed(@Observes ProgrammeRemoval removal) {
        // As rows, so that the audit trail names them.
        reasons.list("programmeId", removal.programmeId()).forEach(reasons::delete);
    }

    /** In the order of rules: features come in no order of their own. */
    private List<Deviation> deviations(UUID programme, @Nullable LocalDate asked) {
        ProgrammeSummary found = programmes.find(programme).orElseThrow(ProblemException::notFound);
        ProgrammeRules rules = programmes.rules(programme);
        LocalDate on = asked == null ? found.dayWithin(clock.today()) : asked;
        return features.stream()
                .flatMap(feature -> feature.deviations(programme, rules, on).stream())
                .sorted(Comparator.comparing(Deviation::rule))
                .toList();
    }

    private Map<String, RuleException> given(UUID programme) {
        return reasons.of(programme).stream()
                .collect(Collectors.toMap(why -> key(why.subjectId(), why.rule()), Function.identity()));
    }

    private static String key(UUID subject, String rule) {
        return subject + " " + rule;
    }

    private static Warning warning(Deviation deviation, @Nullable RuleException why) {
        return new Warning(deviation.rule(), deviation.message(), why == null ? null : why.reason());
    }

    private static ExceptionView view(Deviation deviation, @Nullable RuleException why) {
        return new ExceptionView(
                deviation.rule(),
                deviation.type(),
                deviation.subjectId(),
                deviation.subjectName(),
                deviation.message(),
                why == null ? null : why.reason(),
                why == null ? null : why.enteredByName(),
                why == null ? null : why.updatedAt());
    }
}
