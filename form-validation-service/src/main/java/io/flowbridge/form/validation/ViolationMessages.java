package io.flowbridge.form.validation;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.flowbridge.form.JsonPointers;
import io.flowbridge.form.KeywordCode;
import io.flowbridge.platform.Violation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong in words for the person at the form, not for the author of the schema. */
@Component
class ViolationMessages {

  private static final String UNKNOWN_PROPERTY = "UNKNOWN_PROPERTY";
  private static final String CHOICE = "oneOf";
  private static final Set<String> ABOUT_A_MISSING_PROPERTY =
      Set.of("required", "dependentRequired");
  private static final Set<String> ABOUT_AN_UNWANTED_PROPERTY =
      Set.of("additionalProperties", "unevaluatedProperties");

  private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

  ViolationMessages() {
    texts.setBasename("violations");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
  }

  Violation violation(Error error, Locale language) {
    var keyword = error.getKeyword();
    var path = String.valueOf(error.getInstanceLocation());
    var property = error.getProperty();
    if (property != null && ABOUT_AN_UNWANTED_PROPERTY.contains(keyword)) {
      return unknownProperty(JsonPointers.child(path, property), language);
    }
    if (property != null && ABOUT_A_MISSING_PROPERTY.contains(keyword)) {
      return new Violation(
          JsonPointers.child(path, property),
          KeywordCode.of(keyword),
          text("REQUIRED", error, language));
    }
    var code = KeywordCode.of(isChoice(error.getEvaluationPath()) ? CHOICE : keyword);
    return new Violation(path, code, text(textKey(code, error), error, language));
  }

  Violation unknownProperty(String path, Locale language) {
    return new Violation(
        path, UNKNOWN_PROPERTY, texts.getMessage(UNKNOWN_PROPERTY, null, language));
  }

  private String text(String key, Error error, Locale language) {
    return texts.getMessage(key, new Object[] {expected(error)}, error.getMessage(), language);
  }

  /** JSON Forms writes choices with labels as {@code oneOf} of constants. */
  private static boolean isChoice(NodePath path) {
    int last = path.getNameCount() - 1;
    return last >= 2 && path.getName(last).equals("const") && path.getName(last - 2).equals(CHOICE);
  }

  /** Consent and date deserve words of their own. */
  private static String textKey(String code, Error error) {
    return switch (code) {
      case "CONST" -> "CONST." + expected(error);
      case "FORMAT" -> "FORMAT." + expected(error);
      case "TYPE" -> "TYPE." + expected(error);
      default -> code;
    };
  }

  private static String expected(Error error) {
    var value = error.getSchemaNode();
    if (value == null) {
      return "";
    }
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(entry -> entry.asText())
            .collect(Collectors.joining(", "))
        : value.asText();
  }
}
