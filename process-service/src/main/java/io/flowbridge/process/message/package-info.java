/**
 * Messages from outside to waiting instances, each of them once.
 *
 * <p>{@link io.flowbridge.process.message.MessageController} is the entry point of people, {@link
 * io.flowbridge.process.message.MessageIntakeController} that of programs.
 */
@NullMarked
package io.flowbridge.process.message;

import org.jspecify.annotations.NullMarked;
