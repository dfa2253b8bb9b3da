package cn.tongxin.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An untold row whose changes the audit trail keeps all the same; told ones it keeps anyway. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {
    /** The list that it belongs to, as in its address where it has one: {@code api-clients}. */
    String value();

    /** The one property whose changes are kept; all of them where none is named. What follows work step by step is not. */
    String when() default "";
}
