/**
 * Judges data against a form. Entry points are {@code FormDataController} for other services and
 * {@code ValidateFormController} for GraphQL; both ask {@code FormValidator}.
 */
@NullMarked
package io.flowbridge.form.validation;

import org.jspecify.annotations.NullMarked;
