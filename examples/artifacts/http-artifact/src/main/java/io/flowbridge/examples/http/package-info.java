/**
 * The HTTP integration as a program of its own. There is nothing here but the application: what it
 * does is in the HTTP starter. Entry point: {@link io.flowbridge.examples.http.HttpArtifact}.
 */
@NullMarked
package io.flowbridge.examples.http;

import org.jspecify.annotations.NullMarked;
