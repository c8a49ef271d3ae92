package io.flowbridge.integration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a bean's method serve an integration type.
 *
 * <p>The method takes a record with Bean Validation constraints and, if it likes, an {@link
 * IntegrationContext}; it returns a record or nothing. What it returns completes the element, a
 * {@link BusinessError} goes to the process, a {@link FinalException} is an incident at once, and
 * any other exception is tried again. Delivery is at least once: within the memory of this instance
 * a request that succeeded is not handled twice, beyond that the handler has to be idempotent by
 * {@link IntegrationContext#correlationId()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IntegrationHandler {

  /** Name of the integration type: small letters, digits and hyphens. */
  String type();

  /** Version of the contract; a removed or newly required input makes a new one. */
  int version() default 1;

  /** What a process designer sees. */
  String name();

  /** What it does, for a process designer. */
  String description() default "";

  /**
   * Whether requests of one process instance must come one after the other, in the order in which
   * its elements asked. A request that is tried again comes later than those behind it.
   */
  boolean ordered() default false;

  /** Codes of the {@link BusinessError}s it may throw. */
  String[] errors() default {};
}
