package cn.tongxin.coverage;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.programme.rule.CountRange;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.softrule.SubjectType;
import cn.tongxin.shared.problem.Texts;

/** What is missing. Too many is no gap; that is in the programme's list of exceptions. */
@ApplicationScoped
class CoverageGaps {
    @Inject
    Texts texts;

    List<CoverageGap> of(
            PairingRule rule, List<BeneficiaryCoverage> beneficiaries, List<SupporterCoverage> supporters) {
        return Stream.of(
                        beneficiaries.stream()
                                .filter(row -> row.status() == CoverageStatus.SHORT)
                                .map(row -> uncovered(rule, row)),
                        supporters.stream().filter(row -> isIdle(rule, row)).map(this::idle),
                        supporters.stream()
                                .filter(row -> row.beneficiaries()
                                        < rule.beneficiariesPerSupporter().min())
                                .map(row -> unpaired(rule, row)))
                .flatMap(gaps -> gaps)
                .toList();
    }

    /** R-09 asks those that support; who supports nobody has no pairing to lead a project under. */
    private static boolean isIdle(PairingRule rule, SupporterCoverage row) {
        return row.beneficiaries() > 0 && row.projects() < rule.projectsPerSupporter();
    }

    private CoverageGap uncovered(PairingRule rule, BeneficiaryCoverage row) {
        return new CoverageGap(
                "R-08",
                SubjectType.ORGANIZATION,
                row.organizationId(),
                row.name(),
                text("warning.R-08-count", rule, row.supporters().size(), rule.supportersPerBeneficiary()));
    }

    private CoverageGap idle(SupporterCoverage row) {
        return gap("R-09", row, texts.of("warning.R-09-count", row.projects(), row.projectsNeeded()));
    }

    private CoverageGap unpaired(PairingRule rule, SupporterCoverage row) {
        return gap(
                "R-10", row, text("warning.R-10-count", rule, row.beneficiaries(), rule.beneficiariesPerSupporter()));
    }

    private static CoverageGap gap(String rule, SupporterCoverage row, String message) {
        SubjectType type = SubjectType.valueOf(row.supporterType().name());
        return new CoverageGap(rule, type, row.supporterId(), row.name(), message);
    }

    private String text(String key, PairingRule rule, int count, CountRange wanted) {
        return texts.of(key, rule.kind(), count, wanted.words());
    }
}
