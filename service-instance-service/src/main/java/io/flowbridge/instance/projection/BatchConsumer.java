package io.flowbridge.instance.projection;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.flowbridge.instance.projection.DeadLetters.Source;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.messaging.Message;

/**
 * Takes in batches. Returns when each message has been taken in or is a dead letter; if that cannot
 * be now, it fails and the same batch comes again.
 */
final class BatchConsumer<T> implements Consumer<Message<List<byte[]>>> {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Class<T> type;
  private final Source source;
  private final Consumer<List<T>> target;
  private final Validator validator;
  private final DeadLetters deadLetters;

  BatchConsumer(
      Class<T> type,
      Source source,
      Consumer<List<T>> target,
      Validator validator,
      DeadLetters deadLetters) {
    this.type = type;
    this.source = source;
    this.target = target;
    this.validator = validator;
    this.deadLetters = deadLetters;
  }

  @Override
  public void accept(Message<List<byte[]>> batch) {
    var readable = new LinkedHashMap<Letter, T>();
    for (var letter : Letter.of(batch)) {
      read(letter, readable);
    }
    try {
      takeIn(List.copyOf(readable.values()));
    } catch (DataIntegrityViolationException e) {
      readable.forEach(this::takeInAlone);
    }
  }

  /** A tombstone says that the sender forgets; what happened is kept here. */
  private void read(Letter letter, Map<Letter, T> readable) {
    if (letter.body() == null) {
      return;
    }
    try {
      var value = Objects.requireNonNull(JSON.readValue(letter.body(), type), "null");
      var problems =
          validator.validate(value).stream()
              .map(each -> each.getPropertyPath() + " " + each.getMessage())
              .sorted()
              .collect(Collectors.joining("; "));
      if (problems.isEmpty()) {
        readable.put(letter, value);
      } else {
        deadLetters.bury(letter, source, "MALFORMED", problems);
      }
    } catch (IOException | NullPointerException e) {
      deadLetters.bury(letter, source, "MALFORMED", String.valueOf(e.getMessage()));
    }
  }

  private void takeIn(List<T> values) {
    if (!values.isEmpty()) {
      target.accept(values);
    }
  }

  /** The database refuses something of the batch for good: find out what. */
  private void takeInAlone(Letter letter, T value) {
    try {
      takeIn(List.of(value));
    } catch (DataIntegrityViolationException e) {
      deadLetters.bury(letter, source, "REFUSED", String.valueOf(e.getMessage()));
    }
  }
}
