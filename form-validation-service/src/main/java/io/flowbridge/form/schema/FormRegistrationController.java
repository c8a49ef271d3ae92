package io.flowbridge.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.FormContent;
import io.flowbridge.form.FormId;
import io.flowbridge.form.store.FormStore;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other services register the forms of a service bundle here. */
@RestController
@RequestMapping("/internal/forms")
class FormRegistrationController {

  private static final Pattern KEY =
      Pattern.compile("[a-z][a-z0-9-]{0,99}\\.[A-Za-z][A-Za-z0-9_-]{0,99}");

  private final SchemaCheck check;
  private final FormStore forms;

  FormRegistrationController(SchemaCheck check, FormStore forms) {
    this.check = check;
    this.forms = forms;
  }

  @PutMapping("/{key}")
  FormId register(@PathVariable String key, @RequestBody FormBody form) {
    var problems = new ArrayList<>(problems(form));
    if (!KEY.matcher(key).matches()) {
      problems.add(new SchemaProblem("/key", "KEY", "Expected a key like bundle.form"));
    }
    if (!problems.isEmpty() || form.schema() == null) {
      throw FlowbridgeException.validationFailed(
          "Expected form '%s' to be valid, but it has %d problems".formatted(key, problems.size()),
          problems.stream().map(p -> new Violation(p.path(), p.code(), p.message())).toList());
    }
    return forms.save(
        key, new FormContent(form.title(), form.schema(), form.uiSchema(), form.translations()));
  }

  @PostMapping("/check")
  Problems check(@RequestBody FormBody form) {
    return new Problems(problems(form));
  }

  private List<SchemaProblem> problems(FormBody form) {
    var problems = new ArrayList<>(check.check(form.schema(), form.uiSchema()));
    problems.addAll(TranslationRules.check(form.translations()));
    return problems;
  }

  record FormBody(
      @Nullable String title,
      @Nullable JsonNode schema,
      @Nullable JsonNode uiSchema,
      @Nullable JsonNode translations) {}

  record Problems(List<SchemaProblem> problems) {}
}
