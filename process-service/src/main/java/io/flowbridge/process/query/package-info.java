/**
 * The GraphQL of a runtime bundle: process definitions, incidents, messages and retries.
 *
 * <p>Entry points: {@link io.flowbridge.process.query.ProcessDefinitionController}, {@link
 * io.flowbridge.process.query.IncidentController} and {@link
 * io.flowbridge.process.query.MessageController}. Lists read the engine's tables by keyset, because
 * its own queries only know offsets.
 */
@NullMarked
package io.flowbridge.process.query;

import org.jspecify.annotations.NullMarked;
