package io.flowbridge.task.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of ended tasks.
 *
 * @param archiveAfter how long after its end a task moves to the history index
 * @param keep how long after its end a task leaves the index for good
 * @param interval how often tasks are moved
 */
@Validated
@ConfigurationProperties("flowbridge.task.history")
public record HistoryProperties(
    @DefaultValue("1d") Duration archiveAfter,
    @DefaultValue("365d") Duration keep,
    @DefaultValue("1h") Duration interval) {}
