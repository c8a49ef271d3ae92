package io.flowbridge.integration.contract;

import static com.github.victools.jsonschema.generator.Option.EXTRA_OPEN_API_FORMAT_VALUES;
import static com.github.victools.jsonschema.generator.Option.INLINE_ALL_SCHEMAS;
import static com.github.victools.jsonschema.generator.Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES;
import static com.github.victools.jsonschema.generator.OptionPreset.PLAIN_JSON;
import static com.github.victools.jsonschema.generator.SchemaVersion.DRAFT_2020_12;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.flowbridge.integration.Label;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (draft 2020-12) of records with Bean Validation. */
final class Schemas {

  /** Beside the vocabulary: labels of enum constants, and whether a text has several lines. */
  static final String LABELS = "x-labels";

  static final String MULTILINE = "x-multiline";

  private final SchemaGenerator generator = generator();

  ObjectNode of(Class<?> type) {
    if (type == void.class || type == Void.class) {
      return JsonNodeFactory.instance.objectNode().put("type", "object");
    }
    return generator.generateSchema(type);
  }

  private static SchemaGenerator generator() {
    var builder =
        new SchemaGeneratorConfigBuilder(DRAFT_2020_12, PLAIN_JSON)
            .with(
                EXTRA_OPEN_API_FORMAT_VALUES,
                INLINE_ALL_SCHEMAS,
                MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .with(
                new JakartaValidationModule(
                    JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                    JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
            .with(
                new JacksonModule(
                    JacksonOption.RESPECT_JSONPROPERTY_REQUIRED,
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY));
    builder
        .forFields()
        .withTitleResolver(field -> label(field).map(Label::value).orElse(null))
        .withDescriptionResolver(
            field -> label(field).map(Label::description).filter(s -> !s.isEmpty()).orElse(null))
        .withInstanceAttributeOverride((node, field, context) -> extend(node, field));
    return new SchemaGenerator(builder.build());
  }

  private static Optional<Label> label(FieldScope field) {
    return Optional.ofNullable(field.getAnnotation(Label.class));
  }

  private static void extend(ObjectNode node, FieldScope field) {
    if (label(field).map(Label::multiline).orElse(false)) {
      node.put(MULTILINE, true);
    }
    Class<?> type = field.getType().getErasedType();
    if (type.isEnum()) {
      var labels = node.putObject(LABELS);
      Arrays.stream(type.getFields())
          .filter(constant -> constant.isEnumConstant())
          .filter(constant -> constant.isAnnotationPresent(Label.class))
          .forEach(
              c -> labels.put(c.getName(), labelOf(c.getAnnotation(Label.class), c.getName())));
    }
  }

  private static String labelOf(@Nullable Label label, String name) {
    return label == null ? name : label.value();
  }
}
