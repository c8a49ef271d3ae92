/**
 * Tests integration artifacts: {@link io.flowbridge.integration.test.HandlerTester} asks a handler
 * as a plain function, {@link io.flowbridge.integration.test.ArtifactTest} runs the whole program
 * on a real Kafka, and {@link io.flowbridge.integration.test.TestBus} is the platform's side of it,
 * for artifacts of any technology.
 */
@NullMarked
package io.flowbridge.integration.test;

import org.jspecify.annotations.NullMarked;
