package io.flowbridge.integration.message;

import io.flowbridge.integration.Label;

/**
 * The bus has it.
 *
 * @param id what the message carries as idempotency-key
 */
public record MessagePublished(
    @Label(
            value = "Id",
            description = "Variable that takes what the message has as its key of idempotency")
        String id) {}
