package io.flowbridge.integration.document;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which document to link to. */
public record LinkDocument(
    @Label(value = "Path", description = "Within the folder of the process")
        @NotBlank
        @Size(max = FilePaths.LONGEST)
        String path,
    @Label(value = "Link good for", description = LinkDocument.HELP) @Nullable Duration goodFor) {

  static final String HELP = "Such as PT1H; a day unless said otherwise";
}
