package cn.tongxin.coverage;

import java.util.UUID;

import cn.tongxin.programme.rule.SupporterType;

/**
 * One supporter and how much it does.
 *
 * @param beneficiaries how many it supports
 * @param projects how many it leads, or its units, under this kind in the programme's year; stopped ones no longer count
 * @param projectsNeeded how many it should lead
 */
public record SupporterCoverage(
        SupporterType supporterType,
        UUID supporterId,
        String name,
        Integer beneficiaries,
        Integer projects,
        Integer projectsNeeded,
        CoverageStatus status) {}
