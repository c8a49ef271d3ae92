package io.flowbridge.integration.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.bus.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Publishes a message for each request, and answers when the bus has acknowledged it. */
public class MessagePublisher {

  static final String TOPIC_NOT_ALLOWED = "TOPIC_NOT_ALLOWED";
  static final String MESSAGE_TOO_LARGE = "MESSAGE_TOO_LARGE";

  /** The same for a message that comes twice, so that its readers can notice. */
  static final String IDEMPOTENCY_KEY = "idempotency-key";

  /** Names that the bus itself, or we, give a meaning to are not the element's. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?!(kafka|spring|scst|amqp|contenttype$|content-type$|idempotency-key$|id$|timestamp$"
              + "|replychannel$|errorchannel$|sequence|correlationid$|priority$|expirationdate$))"
              + "[a-z0-9][a-z0-9._-]{0,99}");

  private final ObjectMapper json =
      Json.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final List<String> topics;
  private final long maxSize;
  private final StreamOperations bus;

  MessagePublisher(MessageProperties properties, StreamOperations bus) {
    this.topics = properties.topics();
    this.maxSize = properties.maxSize().toBytes();
    this.bus = bus;
  }

  /**
   * Publishes once more for each attempt.
   *
   * @throws BusinessError if the topic is not one of the configured ones, or the body is too long
   */
  @IntegrationHandler(
      type = "publish-message",
      version = 1,
      name = "Publish message",
      description = "Publishes a message on a topic of your own.",
      errors = {TOPIC_NOT_ALLOWED, MESSAGE_TOO_LARGE})
  public MessagePublished publish(PublishMessage input, IntegrationContext context) {
    var topic = topics.indexOf(input.topic());
    if (topic < 0) {
      throw new BusinessError(
          TOPIC_NOT_ALLOWED,
          "Expected a topic of flowbridge.integration.message.topics, but it is '%s'"
              .formatted(input.topic()),
          Map.of("topic", input.topic()));
    }
    send(MessageBindings.output(topic), input.topic(), message(input, context));
    return new MessagePublished(context.correlationId());
  }

  private void send(String binding, String topic, Message<byte[]> message) {
    try {
      if (!bus.send(binding, message)) {
        throw new RetryableException("The bus did not take the message", (Throwable) null);
      }
    } catch (RetryableException e) {
      throw e;
    } catch (RuntimeException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      throw new RetryableException(
          "Publishing on '%s' failed: %s".formatted(topic, cause.getMessage()), e);
    }
  }

  /**
   * Headers are bytes, so that they come to everybody as they are and not as Spring writes them.
   */
  private Message<byte[]> message(PublishMessage input, IntegrationContext context) {
    var message =
        MessageBuilder.withPayload(body(input.body()))
            .setHeader("content-type", bytes("application/json"))
            .setHeader(IDEMPOTENCY_KEY, bytes(context.correlationId()));
    input
        .headersOrNone()
        .forEach(
            (name, value) -> {
              if (!HEADER.matcher(name).matches()) {
                throw new FinalException(
                    "Expected a header that an element may set, but it is '%s'".formatted(name));
              }
              if (value != null) {
                message.setHeader(name, bytes(value));
              }
            });
    if (input.key() != null && !input.key().isEmpty()) {
      message.setHeader(MessageBindings.KEY, bytes(input.key()));
    }
    return message.build();
  }

  /** Text goes out as it is, if it is JSON: readers would only guess what else it is. */
  private byte[] body(Object body) {
    byte[] bytes;
    try {
      if (body instanceof String text) {
        if (json.readTree(text).isMissingNode()) {
          throw new FinalException("Expected a body of JSON, but it is empty");
        }
        bytes = bytes(text);
      } else {
        bytes = json.writeValueAsBytes(body);
      }
    } catch (JsonProcessingException e) {
      throw new FinalException("Expected a body of JSON, but " + e.getOriginalMessage(), e);
    }
    if (bytes.length > maxSize) {
      throw new BusinessError(
          MESSAGE_TOO_LARGE,
          "Expected a body of at most %d bytes, but it has %d".formatted(maxSize, bytes.length),
          Map.of("size", bytes.length, "maxSize", maxSize));
    }
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
