package cn.tongxin.shared.leaving;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces that an operation (on the resource's method), or a field (on the record's component), is not in the next
 * version of the API. Until then it goes on as before: answers carry {@code Deprecation}, {@code Sunset} and
 * {@code Link}, and the contract says {@code deprecated}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Leaves {
    /** Day from which nobody should begin to use it, as {@code 2026-11-01}. */
    String since();

    /** First day without it; at least a year after. */
    String on();

    /** What to use instead, {@code 中文 · English}. */
    String instead();

    /** Address of the operation that takes its place, {@code /api/v2/things}; empty where there is none. */
    String successor() default "";
}
