package io.flowbridge.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a process designer reads beside a component of an input or output record, or beside a
 * constant of an enum. Without it the name is used.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

  /** The label. */
  String value();

  /** A sentence of help. */
  String description() default "";

  /** Whether the text usually has several lines. */
  boolean multiline() default false;
}
