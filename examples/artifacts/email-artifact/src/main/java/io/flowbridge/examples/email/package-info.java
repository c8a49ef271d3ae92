/**
 * The e-mail integration as a program of its own. There is nothing here but the application: what
 * it does is in the e-mail starter. Entry point: {@link
 * io.flowbridge.examples.email.EmailArtifact}.
 */
@NullMarked
package io.flowbridge.examples.email;

import org.jspecify.annotations.NullMarked;
