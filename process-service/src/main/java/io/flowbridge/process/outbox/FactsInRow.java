package io.flowbridge.process.outbox;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they stand in a row. The facts of a transaction nearly always share instance and time,
 * so a fact says them only where they differ from the fact before it: every engine transaction
 * writes these bytes, and makes them durable before it is acknowledged.
 */
final class FactsInRow {

  private static final String ROOT = "rootInstanceId";
  private static final String TIME = "time";

  private FactsInRow() {}

  static class Writer extends JsonSerializer<List<Fact>> {

    @Override
    public void serialize(List<Fact> facts, JsonGenerator out, SerializerProvider json)
        throws IOException {
      out.writeStartArray();
      Fact before = null;
      for (Fact fact : facts) {
        out.writeStartObject();
        write(fact, before, out, json);
        out.writeEndObject();
        before = fact;
      }
      out.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializerProvider json, List<Fact> facts) {
      return facts.isEmpty();
    }

    private static void write(
        Fact fact, @Nullable Fact before, JsonGenerator out, SerializerProvider json)
        throws IOException {
      out.writeStringField("type", fact.type().name());
      if (before == null || !before.rootInstanceId().equals(fact.rootInstanceId())) {
        out.writeStringField(ROOT, fact.rootInstanceId());
      }
      if (before == null || !before.time().equals(fact.time())) {
        out.writeStringField(TIME, fact.time().toString());
      }
      writeIfPresent("activityId", fact.activityId(), out);
      writeIfPresent("activityName", fact.activityName(), out);
      writeIfPresent("activityType", fact.activityType(), out);
      writeIfPresent("taskId", fact.taskId(), out);
      writeIfPresent("user", fact.user(), out);
      writeIfPresent("message", fact.message(), out);
      if (!Details.of(fact.data()).isEmpty()) {
        json.defaultSerializeField("data", fact.data(), out);
      }
    }

    private static void writeIfPresent(String name, @Nullable String value, JsonGenerator out)
        throws IOException {
      if (value != null && !value.isEmpty()) {
        out.writeStringField(name, value);
      }
    }
  }

  static class Reader extends JsonDeserializer<List<Fact>> {

    @Override
    public List<Fact> deserialize(JsonParser in, DeserializationContext json) throws IOException {
      List<Fact> facts = new ArrayList<>();
      ObjectNode before = json.getNodeFactory().objectNode();
      for (ObjectNode said : json.readValue(in, ObjectNode[].class)) {
        ObjectNode whole = before.retain(ROOT, TIME).setAll(said);
        facts.add(json.readTreeAsValue(whole, Fact.class));
        before = whole;
      }
      return facts;
    }
  }
}
