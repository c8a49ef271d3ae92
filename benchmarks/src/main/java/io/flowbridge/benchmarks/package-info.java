/**
 * Measures a running platform from outside, as its users would, and the engine on its own. Entry
 * point: {@link io.flowbridge.benchmarks.Benchmarks}.
 */
@NullMarked
package io.flowbridge.benchmarks;

import org.jspecify.annotations.NullMarked;
