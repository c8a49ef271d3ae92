package io.flowbridge.task.rebuild;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the index is made anew by itself.
 *
 * @param check how often a node looks whether the index is whole and of this release
 * @param retry how long after a failure it is tried again
 * @param grace how long the old index stays for searches that have begun; longer than they may take
 */
@Validated
@ConfigurationProperties("flowbridge.task.rebuild")
record RebuildProperties(
    @DefaultValue("2s") Duration check,
    @DefaultValue("5s") Duration retry,
    @DefaultValue("15s") Duration grace) {}
