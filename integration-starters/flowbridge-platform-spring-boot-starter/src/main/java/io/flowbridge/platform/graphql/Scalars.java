package io.flowbridge.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scalars of the common schema. */
final class Scalars {
  static final GraphQLScalarType JSON =
      GraphQLScalarType.newScalar().name("JSON").coercing(new JsonCoercing()).build();

  static final GraphQLScalarType DATE_TIME =
      GraphQLScalarType.newScalar().name("DateTime").coercing(new InstantCoercing()).build();

  private Scalars() {}

  /** Unlike the library's JSON scalar it takes a null inside of a literal. */
  private static final class JsonCoercing implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      return value;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      return input;
    }

    @Override
    public @Nullable Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof StringValue text) {
        return text.getValue();
      } else if (input instanceof IntValue number) {
        return number.getValue();
      } else if (input instanceof FloatValue number) {
        return number.getValue();
      } else if (input instanceof BooleanValue flag) {
        return flag.isValue();
      } else if (input instanceof EnumValue name) {
        return name.getName();
      } else if (input instanceof VariableReference variable) {
        return variables.get(variable.getName());
      } else if (input instanceof ArrayValue array) {
        var values = new ArrayList<@Nullable Object>();
        array.getValues().forEach(v -> values.add(parseLiteral(v, variables, context, locale)));
        return values;
      } else if (input instanceof ObjectValue object) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        object
            .getObjectFields()
            .forEach(
                f ->
                    fields.put(
                        f.getName(), parseLiteral(f.getValue(), variables, context, locale)));
        return fields;
      }
      return null;
    }
  }

  private static final class InstantCoercing implements Coercing<Instant, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      if (value instanceof Instant instant) {
        return instant.toString();
      }
      if (value instanceof OffsetDateTime time) {
        return time.toInstant().toString();
      }
      throw new CoercingSerializeException("Expected an instant, but got " + value.getClass());
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return OffsetDateTime.parse(String.valueOf(input)).toInstant();
      } catch (DateTimeException e) {
        throw new CoercingParseValueException(
            "Expected an ISO 8601 instant like 2026-03-01T12:00:00Z, but got '" + input + "'", e);
      }
    }

    @Override
    public Instant parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof StringValue text) {
        return parseValue(text.getValue(), context, locale);
      }
      throw new CoercingParseLiteralException("Expected an ISO 8601 instant in quotes");
    }
  }
}
