package io.flowbridge.servicedefinition.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.servicedefinition.bundle.FormsClient.Form;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a bundle: up to three files each. */
@Component
class FormFiles {

  private static final String SCHEMA = ".schema.json";
  private static final String UI = ".ui.json";
  private static final String TEXTS = ".i18n.json";
  private static final Map<String, String> ENDINGS =
      Map.of("schema", SCHEMA, "uiSchema", UI, "translations", TEXTS);

  private final ObjectMapper json;

  FormFiles(ObjectMapper json) {
    this.json = json;
  }

  /** Empty if one of the files is not JSON. */
  Optional<Form> read(ServiceBundle bundle, String name, Consumer<BundleProblem> problems) {
    try {
      var schema = json(bundle, name, SCHEMA);
      if (schema == null) {
        return Optional.empty();
      }
      var title = schema.path("title").isTextual() ? schema.path("title").asText() : null;
      return Optional.of(
          new Form(title, schema, json(bundle, name, UI), json(bundle, name, TEXTS)));
    } catch (NotJson e) {
      problems.accept(
          BundleProblem.error(e.file, null, "MALFORMED", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Turns a pointer into the request into a file and a pointer into that. */
  static BundleProblem problem(String form, FormsClient.Problem problem) {
    var parts = problem.path().split("/", 3);
    var part = parts.length > 1 ? parts[1] : "schema";
    return BundleProblem.error(
        ServiceBundle.formFile(form, ENDINGS.getOrDefault(part, SCHEMA)),
        parts.length > 2 ? "/" + parts[2] : "",
        problem.code(),
        problem.message());
  }

  private @Nullable JsonNode json(ServiceBundle bundle, String name, String ending) {
    var path = ServiceBundle.formFile(name, ending);
    var content = bundle.file(path);
    if (content == null) {
      return null;
    }
    try {
      return json.readTree(content);
    } catch (IOException e) {
      throw new NotJson(path, e);
    }
  }

  private static final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    NotJson(String file, IOException cause) {
      super(
          cause instanceof JsonProcessingException malformed
              ? "Expected JSON: " + malformed.getOriginalMessage()
              : "Expected JSON");
      this.file = file;
    }
  }
}
