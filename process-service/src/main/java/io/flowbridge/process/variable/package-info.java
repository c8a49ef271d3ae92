/**
 * Process variables between JSON outside and the engine's typed values inside.
 *
 * <p>{@link io.flowbridge.process.variable.FormData} is the way in, {@link
 * io.flowbridge.process.variable.StoredVariable} and {@link
 * io.flowbridge.process.variable.CaseData} the way out.
 */
@NullMarked
package io.flowbridge.process.variable;

import org.jspecify.annotations.NullMarked;
