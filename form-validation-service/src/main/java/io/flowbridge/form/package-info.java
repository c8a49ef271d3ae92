/**
 * Keeps form definitions and does all validation of form data.
 *
 * <p>Entry points: {@link io.flowbridge.form.schema} takes new forms in, {@link
 * io.flowbridge.form.validation} judges data against them, {@link io.flowbridge.form.query} offers
 * them to readers. The records here are what they share; SQL lives in {@link
 * io.flowbridge.form.store}.
 */
@NullMarked
package io.flowbridge.form;

import org.jspecify.annotations.NullMarked;
