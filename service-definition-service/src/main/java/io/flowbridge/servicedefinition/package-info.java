/**
 * Knows what people can start, and starts it.
 *
 * <p>Entry points: {@link io.flowbridge.servicedefinition.bundle} takes service bundles in from a
 * folder or a designer, {@link io.flowbridge.servicedefinition.definition} shows what they offer,
 * {@link io.flowbridge.servicedefinition.start} begins a case, {@link
 * io.flowbridge.servicedefinition.draft} keeps what was typed before that, and {@link
 * io.flowbridge.servicedefinition.catalogue} listens to what runs on the bus. Forms live in
 * form-validation-service, processes in a process-service, cases in service-instance-service.
 */
@NullMarked
package io.flowbridge.servicedefinition;

import org.jspecify.annotations.NullMarked;
