package io.flowbridge.form.schema;

/**
 * One thing wrong with a form.
 *
 * @param path JSON Pointer into the body of the request, for example {@code
 *     /schema/properties/plate/pattern}
 */
record SchemaProblem(String path, String code, String message) {}
