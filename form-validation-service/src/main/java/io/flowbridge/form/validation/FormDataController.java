package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.FormId;
import io.flowbridge.form.store.FormStore;
import io.flowbridge.platform.FlowbridgeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Other services have data judged here. */
@RestController
class FormDataController {

  private final FormStore forms;
  private final FormValidator validator;

  FormDataController(FormStore forms, FormValidator validator) {
    this.forms = forms;
    this.validator = validator;
  }

  @PostMapping("/internal/forms/{key}/versions/{version}/validate")
  Verdict validate(
      @PathVariable String key,
      @PathVariable int version,
      @RequestBody FormData body,
      Locale requestLanguage) {
    var form =
        forms
            .find(new FormId(key, version))
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected form '%s' in version %d, but there is none"
                            .formatted(key, version)));
    var language =
        body.language() == null ? requestLanguage : Locale.forLanguageTag(body.language());
    return validator.validate(form, body.data(), language);
  }

  record FormData(@Nullable JsonNode data, @Nullable String language) {}
}
