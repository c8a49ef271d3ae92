/**
 * Begins a case: validates the start form, creates the service instance and starts the process, in
 * an order that can be interrupted anywhere and resumed. The entry points are {@code
 * StartController} and, for what was interrupted, {@code StartSweeper}.
 */
@NullMarked
package io.flowbridge.servicedefinition.start;

import org.jspecify.annotations.NullMarked;
