/**
 * Real servers for integration tests: {@link io.flowbridge.local.test.UseServers} starts them once
 * for each JVM as child processes, {@link io.flowbridge.local.test.Servers} kills and restarts
 * them, {@link io.flowbridge.local.test.Tokens} signs demo accounts in. {@link
 * io.flowbridge.local.test.UseRabbitMq} has the machine's own RabbitMQ, where it is installed.
 */
@NullMarked
package io.flowbridge.local.test;

import org.jspecify.annotations.NullMarked;
