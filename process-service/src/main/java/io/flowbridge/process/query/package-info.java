/**
 * The GraphQL of a runtime bundle: process definitions, incidents and retries.
 *
 * <p>Entry points: {@link io.flowbridge.process.query.ProcessDefinitionController} and {@link
 * io.flowbridge.process.query.IncidentController}. Lists read the engine's tables by keyset,
 * because its own queries only know offsets.
 */
@NullMarked
package io.flowbridge.process.query;

import org.jspecify.annotations.NullMarked;
