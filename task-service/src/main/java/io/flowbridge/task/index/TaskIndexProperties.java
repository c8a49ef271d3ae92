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
 * @param alias name that lists are read from and the indices' names begin with
 * @param exactTotals up to which number a page's total is counted exactly
 * @param refreshPause shortest time between two refreshes of the index
 * @param fewAtOnce largest batch that is shown after that time
 * @param refreshInterval how often the index is refreshed while batches are larger
 * @param staleAfter how long a runtime bundle may be silent before lists are called stale
 */
@Validated
@ConfigurationProperties("flowbridge.task.index")
public record TaskIndexProperties(
    @NotBlank @DefaultValue("flowbridge-tasks") String alias,
    @Min(1) @DefaultValue("10000") int exactTotals,
    @DefaultValue("20ms") Duration refreshPause,
    @Min(0) @DefaultValue("50") int fewAtOnce,
    @DefaultValue("1s") Duration refreshInterval,
    @DefaultValue("10s") Duration staleAfter) {

  /** Where snapshots of tasks are written that ended long ago. */
  String historyAlias() {
    return alias + "-history";
  }

  /** The main index that is being made. */
  String nextAlias() {
    return alias + "-next";
  }

  /** The history index that is being made. */
  String nextHistoryAlias() {
    return alias + "-next-history";
  }
}
