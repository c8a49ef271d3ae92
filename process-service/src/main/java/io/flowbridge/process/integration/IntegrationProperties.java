package io.flowbridge.process.integration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How integration elements are driven.
 *
 * @param sweepInterval Time between two looks for requests that timed out or may be tried again.
 * @param sweepSize Number of requests taken in one look.
 * @param maxBackoff Longest wait before another attempt, unless the artifact asked for more.
 * @param environmentWait How long a request waits for an artifact that serves its environment,
 *     before it becomes an incident.
 */
@Validated
@ConfigurationProperties("flowbridge.integration")
record IntegrationProperties(
    @DefaultValue("1s") Duration sweepInterval,
    @DefaultValue("100") int sweepSize,
    @DefaultValue("10m") Duration maxBackoff,
    @DefaultValue("1m") Duration environmentWait) {}
