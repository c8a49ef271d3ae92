package io.flowbridge.task.substitution;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How substitutions are known on every node.
 *
 * @param refresh how often a node reads what other nodes changed
 * @param believed how long a node goes by what it read last while the database does not answer;
 *     then nobody is shown tasks
 * @param keep how long after its end a substitution is kept
 */
@Validated
@ConfigurationProperties("flowbridge.task.substitution")
record SubstitutionProperties(
    @DefaultValue("2s") Duration refresh,
    @DefaultValue("10s") Duration believed,
    @DefaultValue("365d") Duration keep) {}
