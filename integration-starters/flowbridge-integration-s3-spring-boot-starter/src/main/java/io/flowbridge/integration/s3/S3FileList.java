package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import java.time.Instant;
import java.util.List;

/** What is there, in order of the paths. */
public record S3FileList(
    @Label(value = "Files", description = "Variable that takes the list") List<Entry> files,
    @Label(value = "Complete", description = "Variable that says whether these are all of them")
        boolean complete) {

  /**
   * A file.
   *
   * @param size in bytes
   */
  public record Entry(String path, long size, Instant modifiedAt) {}
}
