package io.flowbridge.task.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How tasks are indexed.
 *
 * @param alias name that all requests use
 * @param name the index that is made behind the alias when there is none
 * @param exactTotals up to which number a page's total is counted exactly
 * @param refreshAtOnce largest batch after which the index is refreshed at once
 * @param refreshInterval how often the index is refreshed while batches are larger
 * @param staleAfter how long a runtime bundle may be silent before lists are called stale
 */
@Validated
@ConfigurationProperties("flowbridge.task.index")
public record TaskIndexProperties(
    @NotBlank @DefaultValue("flowbridge-tasks") String alias,
    @NotBlank @DefaultValue("flowbridge-tasks-v2") String name,
    @Min(1) @DefaultValue("10000") int exactTotals,
    @Min(0) @DefaultValue("50") int refreshAtOnce,
    @DefaultValue("1s") Duration refreshInterval,
    @DefaultValue("10s") Duration staleAfter) {}
