package cn.tongxin.programme.softrule;

import java.util.UUID;

/**
 * A soft rule that something does not keep.
 *
 * @param message in the language of the request
 */
public record Deviation(String rule, SubjectType type, UUID subjectId, String subjectName, String message) {}
