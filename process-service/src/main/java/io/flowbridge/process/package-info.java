/**
 * A runtime bundle: a process engine with its own database, its commands and its events.
 *
 * <p>Entry points are the {@code …Controller} classes (commands of other services) and the relay,
 * which publishes what the engine committed. {@link io.flowbridge.process.Bundle} names the bundle;
 * every id that leaves it carries that name.
 */
@NullMarked
package io.flowbridge.process;

import org.jspecify.annotations.NullMarked;
