package io.flowbridge.integration.http;

import io.flowbridge.integration.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to call, with what, and what the answer means. */
public record CallHttp(
    @Label("Method") @NotNull Method method,
    @Label(
            value = "URL",
            description = "An encoded URL; {names} in it are replaced by encoded parameters")
        @NotBlank
        @Size(max = 2000)
        String url,
    @Label(value = "Parameters", description = "Values for the {names} of the URL: a map, or JSON")
        @Nullable Map<String, Object> parameters,
    @Label(value = "Query", description = "Query parameters: a map, or JSON; nulls are left out")
        @Nullable Map<String, Object> query,
    @Label(value = "Headers", description = "A map, or JSON") @Nullable Map<String, String> headers,
    @Label(value = "Body", description = "JSON or text", multiline = true) @Nullable Object body,
    @Label(value = "Content type", description = "Of the body; application/json if empty")
        @Nullable String contentType,
    @Label(value = "Credential", description = "Name of a credential of the artifact")
        @Nullable String credential,
    @Label(
            value = "Result",
            description = "JSONata over the answer's body, which may use $status and $headers")
        @Size(max = 4000)
        @Nullable String result,
    @Label(
            value = "Outcomes",
            description =
                "What a status means: JSON such as {\"404\": \"UNKNOWN_PLACE\", \"5xx\": \"RETRY\"};"
                    + " COMPLETED, RETRY, FAILURE or the code of a business error")
        @Nullable
            Map<
                @Pattern(regexp = "[1-5](\\d\\d|xx)", message = "must be a status or 4xx") String,
                @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{0,99}") String>
            outcomes,
    @Label(value = "Time limit", description = "For the whole call, such as PT10S")
        @Nullable Duration timeLimit) {

  /** Methods of HTTP. */
  public enum Method {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE
  }

  Map<String, Object> parametersOrNone() {
    return Objects.requireNonNullElse(parameters, Map.of());
  }

  Map<String, Object> queryOrNone() {
    return Objects.requireNonNullElse(query, Map.of());
  }

  Map<String, String> headersOrNone() {
    return Objects.requireNonNullElse(headers, Map.of());
  }

  Map<String, String> outcomesOrNone() {
    return Objects.requireNonNullElse(outcomes, Map.of());
  }
}
