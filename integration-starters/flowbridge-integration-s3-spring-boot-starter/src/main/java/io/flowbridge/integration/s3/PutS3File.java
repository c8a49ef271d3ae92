package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to store where. */
public record PutS3File(
    @Label(value = "Path", description = FilePaths.HELP) @NotBlank @Size(max = FilePaths.LONGEST)
        String path,
    @Label(value = "Content", description = "A text, or bytes as Base64", multiline = true) @NotNull
        String content,
    @Label(value = "Content is", description = "Text unless said otherwise")
        @Nullable ContentEncoding encoding,
    @Label(value = "Content type", description = "Such as application/pdf")
        @Pattern(regexp = FilePaths.MEDIA_TYPE, message = "must be a media type")
        @Nullable String contentType,
    @Label(value = "Folder", description = FilePaths.FOLDER_HELP) @Nullable String folder) {}
