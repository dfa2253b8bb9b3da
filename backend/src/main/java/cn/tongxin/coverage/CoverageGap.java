package cn.tongxin.coverage;

import java.util.UUID;

import cn.tongxin.programme.softrule.SubjectType;

/**
 * Something that is missing.
 *
 * @param message in the language of the request
 */
public record CoverageGap(String rule, SubjectType subjectType, UUID subjectId, String name, String message) {}
