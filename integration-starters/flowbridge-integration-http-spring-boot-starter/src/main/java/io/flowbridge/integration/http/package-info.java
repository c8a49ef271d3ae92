/**
 * Serves the integration type {@code call-http}: an element of a process calls a web service.
 *
 * <p>Entry point: {@link io.flowbridge.integration.http.HttpCaller}. What may be called is decided
 * in {@code Targets} and {@code PublicAddresses}, with which credential in {@code Credentials}, and
 * what the answer means in {@code Verdicts}.
 */
@NullMarked
package io.flowbridge.integration.http;

import org.jspecify.annotations.NullMarked;
