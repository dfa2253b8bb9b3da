package cn.tongxin.audit;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Who;

/**
 * Who does something, what it is called, and from where.
 *
 * @param action id of the operation, type of the job, or name of what recurs
 * @param address as the framework tells it behind trusted proxies; absent for work in the background
 * @param requestId of the request, or of the job
 */
public record Origin(
        Who who,
        String action,
        @Nullable String address,
        @Nullable String requestId) {}
