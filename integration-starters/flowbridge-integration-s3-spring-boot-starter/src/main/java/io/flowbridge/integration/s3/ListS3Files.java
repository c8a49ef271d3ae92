package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where to look. */
public record ListS3Files(
    @Label(value = "Below", description = "A folder within the folder; all of it if empty")
        @Size(max = FilePaths.LONGEST)
        @Nullable String path,
    @Label(value = "At most", description = "How many files; 100 unless said otherwise")
        @Min(1)
        @Max(ListS3Files.MOST)
        @Nullable Integer limit,
    @Label(value = "Folder", description = FilePaths.FOLDER_HELP) @Nullable String folder) {

  static final int MOST = 1000;
  private static final int USUAL = 100;

  int limitOrUsual() {
    return limit == null ? USUAL : limit;
  }
}
