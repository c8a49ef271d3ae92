/**
 * Takes forms in: checks a schema before it is kept and compiles it for validation. Entry points
 * are {@code FormRegistrationController} for other services and {@link
 * io.flowbridge.form.schema.SchemaCompiler} for {@code validation}.
 */
@NullMarked
package io.flowbridge.form.schema;

import org.jspecify.annotations.NullMarked;
