package io.flowbridge.task.live;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How changes are followed.
 *
 * @param interval how often news are looked up in the index
 * @param buffer how many changes a client may be behind before its stream ends
 * @param resumeOverlap how far before its token a resumed stream begins; longer than a write to the
 *     index can take, so that none falls between a page and its stream
 * @param resumeLimit how many changes a resumed stream may begin with
 * @param visibilityInterval how often it is looked whether a client may see other tasks by now
 * @param patience how long news wait for the index before they are given up
 */
@Validated
@ConfigurationProperties("flowbridge.task.live")
record LiveProperties(
    @DefaultValue("100ms") Duration interval,
    @Min(1) @DefaultValue("2500") int buffer,
    @DefaultValue("12s") Duration resumeOverlap,
    @Min(1) @DefaultValue("2000") int resumeLimit,
    @DefaultValue("1s") Duration visibilityInterval,
    @DefaultValue("10m") Duration patience) {}
