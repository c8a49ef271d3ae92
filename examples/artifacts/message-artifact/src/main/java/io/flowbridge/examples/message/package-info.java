/**
 * The message integration as a program of its own. There is nothing here but the application: what
 * it does is in the message starter. Entry point: {@link
 * io.flowbridge.examples.message.MessageArtifact}.
 */
@NullMarked
package io.flowbridge.examples.message;

import org.jspecify.annotations.NullMarked;
