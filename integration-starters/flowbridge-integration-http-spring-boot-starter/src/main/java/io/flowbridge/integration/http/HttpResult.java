package io.flowbridge.integration.http;

import io.flowbridge.integration.Label;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param result what the JSONata made of the body, or the body: JSON as such, else text
 */
public record HttpResult(
    @Label(value = "Status", description = "Variable that takes the status code") int status,
    @Label(value = "Result", description = "Variable that takes the result")
        @Nullable Object result) {}
