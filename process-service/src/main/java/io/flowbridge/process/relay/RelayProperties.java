package io.flowbridge.process.relay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the outbox is emptied.
 *
 * @param enabled Whether this node takes part in publishing.
 * @param batchSize Rows read in one round.
 * @param pollInterval Longest pause after an empty round; it is shorter while other nodes write,
 *     and commits of this node end it at once.
 * @param maxRest Longest rest after a round, during which rows gather unless somebody waits for a
 *     request.
 * @param standbyInterval Pause between attempts to become the leader.
 * @param pulseInterval Pause between two announcements of how far was published.
 * @param backOff First pause after a failed round; doubles up to maxBackOff.
 * @param maxBackOff Longest pause after a failed round.
 */
@Validated
@ConfigurationProperties("flowbridge.relay")
record RelayProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("200") @Min(1) @Max(5000) int batchSize,
    @DefaultValue("100ms") Duration pollInterval,
    @DefaultValue("50ms") Duration maxRest,
    @DefaultValue("500ms") Duration standbyInterval,
    @DefaultValue("1s") Duration pulseInterval,
    @DefaultValue("200ms") Duration backOff,
    @DefaultValue("5s") Duration maxBackOff) {}
