package io.flowbridge.instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Snapshots of process instances as a bundle publishes them. */
final class Snapshot {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Snapshot(String id) {
    values.put("id", "main:" + id);
    values.put("bundle", "main");
    values.put("version", 1);
    values.put("serviceInstanceId", id);
    values.put("serviceKey", "parking-permit");
    values.put("serviceTitle", "Parking permit");
    values.put("businessKey", "PP-" + id);
    values.put("processDefinitionId", "main:permit:1");
    values.put("processDefinitionKey", "permit");
    values.put("state", "ACTIVE");
    values.put("startedBy", "requester");
    values.put("startedAt", Instant.now().toString());
    values.put("data", Map.of("plate", "M-" + id));
    values.put("activities", List.of(Map.of("activityId", "check", "state", "ACTIVE", "count", 1)));
    values.put("incidents", List.of());
    values.put("participants", Map.of("users", List.of("lead"), "groups", List.of("permits")));
  }

  static Snapshot of(String id) {
    return new Snapshot(id);
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }

  Snapshot with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  String json() {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static String fact(String id, int number, String type) {
    return """
        {"id":"main:%016d:0000-%s","bundle":"main","type":"%s","time":"2026-01-01T00:00:%02dZ",
         "processInstanceId":"main:%s","user":"clerk","activityId":"check","data":{"n":%d}}
        """
        .formatted(number, id, type, number % 60, id, number);
  }
}
