package dk.samspil.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which capacities a page or an action is for; for everybody else it does not exist (404). Without
/// this annotation, or {@link Everyone}, a page is for nobody.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnlyFor {
    Capacity[] value() default {};

    Side[] sides() default {};
}
