package io.flowbridge.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Viewer} argument of an internal controller as the person whose token came in the
 * header {@value #HEADER}. A call without it is refused with {@code UNAUTHENTICATED}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBehalfOf {
  String HEADER = "Flowbridge-On-Behalf-Of";
}
