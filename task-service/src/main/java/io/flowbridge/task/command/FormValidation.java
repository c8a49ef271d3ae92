package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.task.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has form data checked by form-validation-service. */
@Component
class FormValidation {
  private final PeerClients peers;

  FormValidation(PeerClients peers) {
    this.peers = peers;
  }

  /**
   * The data that may become process variables: what the task's form may write. A task without a
   * form takes none, or anybody could set any variable.
   *
   * @throws FlowbridgeException {@code VALIDATION_FAILED} with what is wrong where
   */
  Map<String, @Nullable Object> validated(
      Task task, Map<String, @Nullable Object> data, Locale language) {
    if (task.formKey() == null || task.formVersion() == null) {
      return withoutForm(data);
    }
    var answer =
        peers
            .peer("form-validation-service")
            .post()
            .uri(
                "/internal/forms/{key}/versions/{version}/validate",
                task.formKey(),
                task.formVersion())
            .body(Map.of("data", data, "language", language.toLanguageTag()))
            .retrieve()
            .body(Answer.class);
    if (answer == null) {
      throw FlowbridgeException.unavailable("form-validation-service");
    }
    return answer.accepted();
  }

  private static Map<String, @Nullable Object> withoutForm(Map<String, @Nullable Object> data) {
    if (!data.isEmpty()) {
      throw refused(
          data.keySet().stream()
              .map(
                  name ->
                      new Violation(
                          "/" + name, "UNKNOWN_PROPERTY", "The task has no form for this value"))
              .toList());
    }
    return data;
  }

  private static FlowbridgeException refused(List<Violation> violations) {
    return FlowbridgeException.validationFailed(
        "Expected data that fits the form, but it does not", violations);
  }

  private record Answer(
      boolean valid,
      @Nullable List<Violation> violations,
      @Nullable Map<String, @Nullable Object> data) {

    Map<String, @Nullable Object> accepted() {
      if (!valid) {
        throw refused(violations == null ? List.of() : violations);
      }
      return data == null ? Map.of() : data;
    }
  }
}
