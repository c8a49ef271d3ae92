package io.flowbridge.task.content;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files that are attached to tasks.
 *
 * @param folder where contents are kept; shared by all nodes
 * @param incoming where files lie while they are received
 * @param maxSize how large a file may be
 * @param types what its content may be
 * @param cleanup how contents are deleted that no task needs
 */
@Validated
@ConfigurationProperties("flowbridge.task.files")
public record ContentProperties(
    @DefaultValue("files") Path folder,
    @NotNull Path incoming,
    @DefaultValue("20MB") DataSize maxSize,
    @NotEmpty Set<String> types,
    @DefaultValue Cleanup cleanup) {

  /**
   * When contents are deleted.
   *
   * @param interval how often it is looked for such
   * @param grace how old a content is at least, longer than receiving and attaching it can take
   * @param atOnce how many are deleted in one run at most
   */
  public record Cleanup(
      @DefaultValue("6h") Duration interval,
      @DefaultValue("1d") Duration grace,
      @DefaultValue("10000") int atOnce) {}
}
