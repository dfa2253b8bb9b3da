package cn.tongxin.users;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whose work is asked for.
 *
 * @param subject as records name who entered them
 * @param organizationId whom he acts for today
 */
public record Contact(String subject, @Nullable UUID organizationId) {}
