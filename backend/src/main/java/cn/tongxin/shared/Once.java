package cn.tongxin.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/** Its POST operations take an {@code Idempotency-Key}; every resource carries it. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Once {
    /**
     * Whether effect and answer are one transaction. False where each item is a unit of its own: then the answer is kept
     * after the last, and whoever repeats a call that was cut off is told item by item how things stand.
     */
    @Nonbinding
    boolean whole() default true;
}
