package io.flowbridge.integration.document;

import io.flowbridge.integration.Label;
import io.flowbridge.integration.file.FilePaths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to make of what. */
public record RenderDocument(
    @Label(
            value = "Template (HTML)",
            description =
                "HTML with {{names}} of the data, or deployment:documents/file.html of the bundle",
            multiline = true)
        @NotBlank
        @Size(max = RenderDocument.LONGEST)
        String template,
    @Label(value = "Data", description = "What the template shows: a map, or JSON")
        @Nullable Map<String, Object> data,
    @Label(value = "Path", description = "Within the folder of the process, such as letters/a.pdf")
        @NotBlank
        @Size(max = FilePaths.LONGEST)
        @Pattern(regexp = ".+\\.pdf", message = "must end in .pdf")
        String path,
    @Label(value = "Link good for", description = LinkDocument.HELP) @Nullable Duration goodFor) {

  static final int LONGEST = 256 * 1024;

  Map<String, Object> model() {
    return data == null ? Map.of() : data;
  }
}
