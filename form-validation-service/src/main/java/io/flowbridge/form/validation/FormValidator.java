package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.flowbridge.form.Form;
import io.flowbridge.form.FormId;
import io.flowbridge.form.JsonPointers;
import io.flowbridge.form.schema.SchemaCompiler;
import io.flowbridge.platform.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges data as completing a task or starting a service would. */
@Component
class FormValidator {

  private final SchemaCompiler compiler;
  private final ViolationMessages messages;

  /** Versions never change, so a compiled form stays right for as long as it is kept. */
  private final Cache<FormId, CompiledForm> compiled =
      Caffeine.newBuilder().maximumSize(500).build();

  FormValidator(SchemaCompiler compiler, ViolationMessages messages) {
    this.compiler = compiler;
    this.messages = messages;
  }

  Verdict validate(Form form, @Nullable JsonNode data, Locale language) {
    var object = DataBounds.check(data, JsonNodeFactory.instance.objectNode());
    var judge = compiled.get(form.id(), id -> new CompiledForm(form.schema(), compiler));
    var writable = judge.writable(object);
    var violations = new ArrayList<>(unknownProperties(judge, writable, language));
    judge.errors(writable, language).stream()
        .map(error -> messages.violation(error, language))
        .filter(violation -> violations.stream().noneMatch(known -> isSame(known, violation)))
        .forEach(violations::add);
    return new Verdict(violations.isEmpty(), violations, writable);
  }

  private List<Violation> unknownProperties(CompiledForm form, ObjectNode data, Locale language) {
    var unknown = new ArrayList<Violation>();
    data.fieldNames()
        .forEachRemaining(
            name -> {
              if (!form.knows(name)) {
                unknown.add(messages.unknownProperty(JsonPointers.child("", name), language));
              }
            });
    return unknown;
  }

  /** Alternatives of one schema often complain about the same thing. */
  private static boolean isSame(Violation a, Violation b) {
    return a.path().equals(b.path()) && a.code().equals(b.code());
  }
}
