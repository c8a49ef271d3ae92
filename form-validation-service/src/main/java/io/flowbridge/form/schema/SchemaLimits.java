package io.flowbridge.form.schema;

/** How large a form may be. Far above what a person can fill in, far below what hurts. */
final class SchemaLimits {

  static final int MAX_BYTES = 256 * 1024;
  static final int MAX_DEPTH = 64;
  static final int MAX_PROPERTIES = 500;
  static final int MAX_IN_PLACE = 2_000;

  private SchemaLimits() {}
}
