package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a link is for. */
public record LinkS3File(
    @Label(value = "For") @NotNull Purpose purpose,
    @Label(value = "Path", description = FilePaths.HELP) @NotBlank @Size(max = FilePaths.LONGEST)
        String path,
    @Label(value = "Good for", description = "Such as PT15M, which it is unless said otherwise")
        @Nullable Duration goodFor,
    @Label(value = "Content type", description = "Of an upload: which it must have")
        @Pattern(regexp = FilePaths.MEDIA_TYPE, message = "must be a media type")
        @Nullable String contentType,
    @Label(value = "Size", description = "Of an upload, in bytes: which it must have") @Positive
        @Nullable Long size,
    @Label(value = "Folder", description = FilePaths.FOLDER_HELP) @Nullable String folder) {

  /** What whoever has the link can do. */
  public enum Purpose {
    @Label("Download")
    DOWNLOAD,
    @Label("Upload")
    UPLOAD
  }
}
