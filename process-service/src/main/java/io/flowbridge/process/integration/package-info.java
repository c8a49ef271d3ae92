/**
 * Integration elements of a BPMN: asks artifacts over the bus and hands their answers to the
 * engine.
 *
 * <p>Entry points: {@link io.flowbridge.process.integration.IntegrationElementParseListener} gives
 * an element its behaviour, {@link io.flowbridge.process.integration.IntegrationAnswerConsumer}
 * takes the answers, {@link io.flowbridge.process.integration.IntegrationSweeper} asks again. An
 * element waits as an external task of the engine that is already locked; its lock says which
 * attempt is under way.
 */
@NullMarked
package io.flowbridge.process.integration;

import org.jspecify.annotations.NullMarked;
