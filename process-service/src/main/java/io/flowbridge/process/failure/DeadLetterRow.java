package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.failure.DeadLetter.Replay;
import io.flowbridge.process.variable.Redaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row as a dead letter. */
@Component
class DeadLetterRow implements RowMapper<DeadLetter> {

  private static final int MAX_TEXT = 2_000;

  private final Bundle bundle;
  private final ObjectMapper json;
  private final Redaction redaction;

  DeadLetterRow(Bundle bundle, ObjectMapper json, Redaction redaction) {
    this.bundle = bundle;
    this.json = json;
    this.redaction = redaction;
  }

  @Override
  public DeadLetter mapRow(ResultSet row, int number) throws SQLException {
    int size = row.getInt("size");
    byte[] body = row.getBytes("body");
    Timestamp replayedAt = row.getTimestamp("replayed_at");
    return new DeadLetter(
        bundle.globalId(row.getString("id")),
        row.getString("topic"),
        row.getString("message_key"),
        row.getString("error_code"),
        row.getString("error_message"),
        body == null ? "(%d bytes)".formatted(size) : shown(body),
        size,
        row.getTimestamp("received_at").toInstant(),
        row.getInt("times"),
        replayedAt == null
            ? null
            : new Replay(
                replayedAt.toInstant(), row.getString("replayed_by"), row.getString("reason")));
  }

  /** As it is needed to replay it. */
  Stored stored(ResultSet row, int number) throws SQLException {
    return new Stored(
        row.getString("topic"),
        row.getString("message_key"),
        row.getBytes("body"),
        row.getString("replayed_by"));
  }

  /** What is no JSON cannot be redacted, so only its length is told. */
  private String shown(byte[] body) {
    try {
      String text = redaction.show(json.readTree(body)).toString();
      return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    } catch (IOException e) {
      return "(%d bytes that are no JSON: %s)".formatted(body.length, start(body));
    }
  }

  private static String start(byte[] body) {
    int length = Math.min(20, body.length);
    return Redaction.storable(new String(body, 0, length, StandardCharsets.UTF_8));
  }

  /** What is sent again. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares letters
  record Stored(String topic, @Nullable String key, byte[] body, @Nullable String replayedBy) {}
}
