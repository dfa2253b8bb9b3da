package cn.tongxin.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.tongxin.programme.rule.CountRange;

/**
 * The coverage of one kind of pairing on a day.
 *
 * @param beneficiaries those to be covered and those that are, in their official order
 * @param supporters those that should support and those that do, alliances first
 * @param gaps what is missing: supporters, projects, beneficiaries
 * @param pairs how many hold, each two parties once
 */
public record CoverageView(
        UUID programmeId,
        String kind,
        LocalDate asOf,
        CountRange supportersPerBeneficiary,
        CountRange beneficiariesPerSupporter,
        Integer projectsPerSupporter,
        List<BeneficiaryCoverage> beneficiaries,
        List<SupporterCoverage> supporters,
        List<CoverageGap> gaps,
        Integer pairs) {}
