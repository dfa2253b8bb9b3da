package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.AllianceRules;
import cn.tongxin.programme.rule.CountRange;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.softrule.Deviation;
import cn.tongxin.programme.softrule.SoftRules;
import cn.tongxin.programme.softrule.SubjectType;
import cn.tongxin.shared.problem.Texts;

/** how many lead and help to lead, and of which kind; how long a lead has led where leads rotate. */
@ApplicationScoped
class AllianceDeviations implements SoftRules {
    @Inject
    AllianceService alliances;

    @Inject
    Texts texts;

    @Override
    public List<Deviation> deviations(UUID programme, ProgrammeRules rules, LocalDate on) {
        Map<UUID, List<MemberRepository.OnDay>> members = alliances.membersOn(programme, on);
        return alliances.of(programme).stream()
                .flatMap(alliance -> of(rules.allianceRules(), members.getOrDefault(alliance.id(), List.of()), on)
                        .map(objection -> new Deviation(
                                objection.rule(),
                                SubjectType.ALLIANCE,
                                alliance.id(),
                                alliance.name(),
                                texts.of(objection.text(), objection.arguments().toArray()))))
                .toList();
    }

    static Stream<Objection> of(AllianceRules rules, List<MemberRepository.OnDay> members, LocalDate on) {
        List<MemberRepository.OnDay> leads = with(MemberRole.LEAD, members);
        List<MemberRepository.OnDay> deputies = with(MemberRole.DEPUTY, members);
        return Stream.of(
                        count("R-01", rules.leads(), leads),
                        kinds("R-01", rules::mayLead, leads),
                        terms(rules.leadTermMonths(), leads, on),
                        count("R-02", rules.deputies(), deputies),
                        kinds("R-02", rules::mayDeputize, deputies))
                .flatMap(Function.identity());
    }

    private static Stream<Objection> count(String rule, CountRange range, List<MemberRepository.OnDay> who) {
        return range.holds(who.size())
                ? Stream.empty()
                : Stream.of(Objection.of(rule, "warning." + rule + "-count", who.size(), range.words()));
    }

    private static Stream<Objection> kinds(
            String rule, Predicate<OrganizationKind> may, List<MemberRepository.OnDay> who) {
        return who.stream()
                .filter(member -> !may.test(member.organizationKind()))
                .map(member -> Objection.of(
                        rule, "warning." + rule + "-kind", member.organizationName(), member.organizationKind()));
    }

    private static Stream<Objection> terms(@Nullable Integer months, List<MemberRepository.OnDay> leads, LocalDate on) {
        if (months == null) {
            return Stream.empty();
        }
        return leads.stream()
                .filter(lead -> !on.isBefore(lead.from().plusMonths(months)))
                .map(lead -> Objection.of(
                        "R-01",
                        "warning.R-01-term",
                        lead.organizationName(),
                        lead.from().toString(),
                        months));
    }

    private static List<MemberRepository.OnDay> with(MemberRole role, List<MemberRepository.OnDay> members) {
        return members.stream().filter(member -> member.role() == role).toList();
    }

    /** What deviates, as the key of a text and what goes into it. */
    record Objection(String rule, String text, List<Object> arguments) {
        static Objection of(String rule, String text, Object... arguments) {
            return new Objection(rule, text, List.of(arguments));
        }
    }
}
