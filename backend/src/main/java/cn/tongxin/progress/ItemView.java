package cn.tongxin.progress;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.RequirementRole;

/**
 * One item that an alliance owes, as far as it is.
 *
 * @param needed how many activities it takes
 * @param done how many count
 * @param activityIds exactly those, earliest first
 * @param missing the sentence that says what would satisfy it; absent when it is done
 * @param almost what was held but does not count, and why
 */
public record ItemView(
        String code,
        String name,
        RequirementRole role,
        Integer needed,
        Integer done,
        ProgressStatus status,
        List<UUID> activityIds,
        @Nullable String missing,
        List<Almost> almost) {
    /** An activity that nearly counted. */
    public record Almost(UUID activityId, String why) {}
}
