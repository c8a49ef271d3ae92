package io.flowbridge.integration.s3;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to store where. */
public record PutS3File(
    @Label(value = "Path", description = S3Paths.HELP) @NotBlank @Size(max = S3Paths.LONGEST)
        String path,
    @Label(value = "Content", description = "A text, or bytes as Base64", multiline = true) @NotNull
        String content,
    @Label(value = "Content is", description = "Text unless said otherwise")
        @Nullable ContentEncoding encoding,
    @Label(value = "Content type", description = "Such as application/pdf")
        @Pattern(regexp = S3Paths.MEDIA_TYPE, message = "must be a media type")
        @Nullable String contentType,
    @Label(value = "Folder", description = S3Paths.FOLDER_HELP) @Nullable String folder) {}
