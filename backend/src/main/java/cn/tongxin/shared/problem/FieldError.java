package cn.tongxin.shared.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field path in the body ({@code items[3].minutes}) or name of the parameter
 * @param code stable word for programs
 * @param message for people, in the language of the request
 */
public record FieldError(
        String field, String code, @Nullable String message) {}
