package io.flowbridge.process.failure;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the failure desk remembers.
 *
 * @param retention How long failures are kept after they are over.
 * @param deadLetterRetention How long messages that could not be read are kept.
 * @param maxDeadLetters How many of them are kept at most; the oldest go first.
 */
@Validated
@ConfigurationProperties("flowbridge.failures")
record FailureProperties(
    @DefaultValue("30d") Duration retention,
    @DefaultValue("14d") Duration deadLetterRetention,
    @DefaultValue("1000") @Min(1) int maxDeadLetters) {}
