package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.form.FormId;
import io.flowbridge.form.store.FormStore;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Frontends have data judged here before they send it for good. */
@Controller
class ValidateFormController {

  private final FormStore forms;
  private final FormValidator validator;
  private final ObjectMapper json;

  ValidateFormController(FormStore forms, FormValidator validator, ObjectMapper json) {
    this.forms = forms;
    this.validator = validator;
    this.json = json;
  }

  @QueryMapping
  FormValidation validateForm(
      @Argument String key,
      @Argument @Nullable Integer version,
      DataFetchingEnvironment environment,
      Locale language) {
    var form =
        (version == null ? forms.findNewest(key) : forms.find(new FormId(key, version)))
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected form '%s', but there is none".formatted(key)));
    JsonNode data = json.valueToTree(environment.getArgument("data"));
    var verdict = validator.validate(form, data, language);
    return new FormValidation(verdict.valid(), verdict.violations());
  }

  record FormValidation(boolean valid, List<Violation> violations) {}
}
