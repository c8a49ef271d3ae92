package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to read. */
public record GetS3File(
    @Label(value = "Path", description = S3Paths.HELP) @NotBlank @Size(max = S3Paths.LONGEST)
        String path,
    @Label(value = "Content as", description = "Text unless said otherwise")
        @Nullable ContentEncoding encoding,
    @Label(value = "Folder", description = S3Paths.FOLDER_HELP) @Nullable String folder) {}
