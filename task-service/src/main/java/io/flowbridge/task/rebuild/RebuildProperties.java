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
 */
@Validated
@ConfigurationProperties("flowbridge.task.rebuild")
record RebuildProperties(@DefaultValue("2s") Duration check, @DefaultValue("5s") Duration retry) {}
