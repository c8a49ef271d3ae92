package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Places in a list of tasks as text for clients. A cursor is signed together with the search,
 * filter and order it belongs to, by a key that all nodes of the service derive from its own
 * secret: one that was edited, or is of another list, is refused with {@code BAD_CURSOR}.
 */
@Component
class TaskCursors {
  private static final String FORMAT = "task-list-1";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE_BYTES = 16;
  private static final int PARTS_BEFORE_PLACE = 5;

  private final SecretKeySpec key;

  TaskCursors(@Value("${flowbridge.security.client-secret}") String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * Where a task is in a list.
   *
   * @param similar whether the list is of similar words
   * @param values the task's values of what the list is ordered by
   */
  record Place(Moment moment, boolean similar, List<FieldValue> values) {}

  String cursor(TaskSorting sorting, Place place) {
    var moment = place.moment();
    var parts = new ArrayList<@Nullable Object>();
    parts.add(moment.id());
    parts.add(moment.readAt().toString());
    parts.add(moment.upTo().toString());
    parts.add(moment.stale());
    parts.add(place.similar());
    place.values().stream()
        .limit(sorting.size())
        .forEach(value -> parts.add(value.isNull() ? null : value._get()));
    var text = Cursor.encode(parts.toArray());
    return text + "." + signature(sorting, text);
  }

  /** The place a cursor names. */
  Place place(TaskSorting sorting, String cursor) {
    var end = cursor.lastIndexOf('.');
    if (end < 0 || !isSigned(sorting, cursor.substring(0, end), cursor.substring(end + 1))) {
      throw new FlowbridgeException(
          ErrorCodes.BAD_CURSOR,
          "Expected a cursor of a list with the same search, filter and order, but got another");
    }
    var parts = Cursor.decode(cursor.substring(0, end), PARTS_BEFORE_PLACE + sorting.size());
    var moment =
        new Moment(
            (String) parts.get(0),
            Instant.parse(text(parts.get(1))),
            Instant.parse(text(parts.get(2))),
            Boolean.TRUE.equals(parts.get(3)));
    var values = parts.stream().skip(PARTS_BEFORE_PLACE).map(TaskCursors::value).toList();
    return new Place(moment, Boolean.TRUE.equals(parts.get(4)), values);
  }

  private boolean isSigned(TaskSorting sorting, String text, String signature) {
    return MessageDigest.isEqual(
        signature(sorting, text).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private String signature(TaskSorting sorting, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((FORMAT + "\n" + sorting.list() + "\n").getBytes(StandardCharsets.UTF_8));
      var full = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(full, SIGNATURE_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected every Java to know " + ALGORITHM, e);
    }
  }

  private static String text(@Nullable Object part) {
    return Objects.requireNonNull(part).toString();
  }

  private static FieldValue value(@Nullable Object part) {
    if (part == null) {
      return FieldValue.NULL;
    }
    if (part instanceof Boolean flag) {
      return FieldValue.of(flag);
    }
    if (part instanceof Number number) {
      return number instanceof Double || number instanceof Float
          ? FieldValue.of(number.doubleValue())
          : FieldValue.of(number.longValue());
    }
    return FieldValue.of(part.toString());
  }
}
