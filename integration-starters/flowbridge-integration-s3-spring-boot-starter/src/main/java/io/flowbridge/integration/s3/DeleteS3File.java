package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to delete. */
public record DeleteS3File(
    @Label(value = "Path", description = FilePaths.HELP) @NotBlank @Size(max = FilePaths.LONGEST)
        String path,
    @Label(value = "Folder", description = FilePaths.FOLDER_HELP) @Nullable String folder) {}
