package io.flowbridge.integration.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds messages against the schemas of docs/events. */
final class Schemas {

  private Schemas() {}

  static void requireValid(String schema, BusMessage message) {
    var problems =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(schema), InputFormat.JSON)
            .validate(String.valueOf(message.body()), InputFormat.JSON);
    if (!problems.isEmpty()) {
      throw new AssertionError(
          "Expected %s by its schema, but %s: %s".formatted(schema, problems, message.body()));
    }
    for (var header : new String[] {"ce_id", "ce_type", "ce_source", "ce_time"}) {
      if (message.headers().get(header) == null) {
        throw new AssertionError("Expected the header %s, but there is none".formatted(header));
      }
    }
    if (!"1.0".equals(message.headers().get("ce_specversion"))) {
      throw new AssertionError("Expected CloudEvents 1.0 in the header ce_specversion");
    }
  }

  private static String read(String schema) {
    try (var stream =
        Objects.requireNonNull(
            Schemas.class.getResourceAsStream("events/" + schema + ".schema.json"), schema)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
