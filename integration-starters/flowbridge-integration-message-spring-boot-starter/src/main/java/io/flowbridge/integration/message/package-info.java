/**
 * Messages of a customer's own topics, both ways: elements publish them ({@link
 * io.flowbridge.integration.message.MessagePublisher}), and routes of the configuration hand what
 * comes to processes.
 *
 * <p>What a message means is decided in {@code RouteMapping}, what becomes of one that no process
 * takes in {@code MessageDelivery}.
 */
@NullMarked
package io.flowbridge.integration.message;

import org.jspecify.annotations.NullMarked;
