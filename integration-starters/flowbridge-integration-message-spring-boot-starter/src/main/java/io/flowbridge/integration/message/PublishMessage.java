package io.flowbridge.integration.message;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to publish, and where. */
public record PublishMessage(
    @Label(value = "Topic", description = "One of those that the artifact may publish to")
        @NotBlank
        @Size(max = 249)
        String topic,
    @Label(value = "Key", description = "Messages of one key stay in order") @Size(max = 500)
        @Nullable String key,
    @Label(value = "Headers", description = "A map, or JSON") @Nullable Map<String, String> headers,
    @Label(value = "Body", description = "JSON", multiline = true) @NotNull Object body) {

  Map<String, String> headersOrNone() {
    return Objects.requireNonNullElse(headers, Map.of());
  }
}
