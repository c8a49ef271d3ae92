package io.flowbridge.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** The scalars of the common schema. */
final class Scalars {
  static final GraphQLScalarType JSON =
      ExtendedScalars.Json.transform(scalar -> scalar.name("JSON"));

  static final GraphQLScalarType DATE_TIME =
      GraphQLScalarType.newScalar().name("DateTime").coercing(new InstantCoercing()).build();

  private Scalars() {}

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
