package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds a message against its schema file in {@code docs/events}. */
public final class SchemaCheck {

  private SchemaCheck() {}

  public static List<String> problems(String schema, JsonNode message) {
    try {
      String text = Files.readString(Path.of("..", "docs", "events", schema + ".schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON)
          .validate(message.toString(), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
