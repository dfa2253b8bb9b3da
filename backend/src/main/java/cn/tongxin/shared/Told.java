package cn.tongxin.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A row whose changes are told: whoever keeps something that was derived from it learns that it is no longer so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {
    /** The list that it belongs to, as in its address: {@code volunteer-records}. */
    String value();
}
