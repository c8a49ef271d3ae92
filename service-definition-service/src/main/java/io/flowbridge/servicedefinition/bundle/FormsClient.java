package io.flowbridge.servicedefinition.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.servicedefinition.FormRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms belong to form-validation-service. */
@Component
class FormsClient {

  private final PeerClients peers;

  FormsClient(PeerClients peers) {
    this.peers = peers;
  }

  List<Problem> check(Form form) {
    var answer =
        peers
            .peer("form-validation-service")
            .post()
            .uri("/internal/forms/check")
            .body(form)
            .retrieve()
            .body(Problems.class);
    return Objects.requireNonNull(answer).problems();
  }

  FormRef put(String key, Form form) {
    var answer =
        peers
            .peer("form-validation-service")
            .put()
            .uri("/internal/forms/{key}", key)
            .body(form)
            .retrieve()
            .body(FormRef.class);
    return Objects.requireNonNull(answer);
  }

  record Form(
      @Nullable String title,
      JsonNode schema,
      @Nullable JsonNode uiSchema,
      @Nullable JsonNode translations) {}

  /**
   * A problem of a form.
   *
   * @param path JSON Pointer into {@link Form}
   */
  record Problem(String path, String code, String message) {}

  private record Problems(List<Problem> problems) {}
}
