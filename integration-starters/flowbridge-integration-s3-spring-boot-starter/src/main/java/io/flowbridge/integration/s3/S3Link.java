package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import java.time.Instant;
import java.util.Map;

/**
 * A link that works without any other credentials.
 *
 * @param headers what a request by it must carry
 */
public record S3Link(
    @Label(value = "URL", description = "Variable that takes the address") String url,
    @Label(value = "Method", description = "Variable that takes GET or PUT") String method,
    @Label(value = "Headers", description = "Variable that takes the headers to send")
        Map<String, String> headers,
    @Label(value = "Good until", description = "Variable that takes the time") Instant goodUntil) {}
