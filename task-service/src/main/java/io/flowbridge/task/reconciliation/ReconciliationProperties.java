package io.flowbridge.task.reconciliation;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When and how the index is held against the engines.
 *
 * @param enabled whether it is done on schedule; on demand it always is
 * @param interval how long after a run the next one begins
 * @param retry how long after a failed run the next one begins
 * @param check how often a node looks whether a run is due
 * @param content whether scheduled runs compare whole states, or revisions only
 * @param settle how long changes under way may take to arrive before a difference counts
 * @param atOnce how many possible differences are looked at together
 */
@Validated
@ConfigurationProperties("flowbridge.task.reconciliation")
record ReconciliationProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("6h") Duration interval,
    @DefaultValue("5m") Duration retry,
    @DefaultValue("1m") Duration check,
    @DefaultValue("true") boolean content,
    @DefaultValue("5s") Duration settle,
    @Min(1) @DefaultValue("1000") int atOnce) {}
