package io.flowbridge.integration.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.bus.Json;
import io.flowbridge.integration.handling.HandlerMethod;
import io.flowbridge.integration.handling.Handlers;
import io.flowbridge.integration.handling.IntegrationRequest;
import io.flowbridge.integration.handling.MemoryInbox;
import io.flowbridge.integration.handling.Outcome;
import io.flowbridge.integration.handling.RequestHandling;
import jakarta.validation.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Asks the handlers of a bean as the bus would, without Spring and without a bus: inputs are read
 * and checked, exceptions become outcomes.
 */
public final class HandlerTester {

  private static final int INBOX = 100;

  private final ObjectMapper json = Json.mapper();
  private final RequestHandling handling;

  private HandlerTester(Handlers handlers) {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      handling =
          new RequestHandling(handlers, json, factory.getValidator(), new MemoryInbox(INBOX));
    }
  }

  /**
   * A tester of all handlers of a bean.
   *
   * @param bean an object with methods that have {@link IntegrationHandler}
   * @throws IllegalArgumentException if it has none
   */
  public static HandlerTester of(Object bean) {
    var found = new ArrayList<HandlerMethod>();
    ReflectionUtils.doWithMethods(
        bean.getClass(),
        method -> {
          var annotation =
              AnnotatedElementUtils.findMergedAnnotation(method, IntegrationHandler.class);
          if (annotation != null) {
            found.add(new HandlerMethod(annotation, method, () -> bean));
          }
        },
        method -> !method.isBridge());
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "Expected a method with @IntegrationHandler, but %s has none"
              .formatted(bean.getClass().getName()));
    }
    return new HandlerTester(new Handlers(found));
  }

  /** Asks version 1 of a type. */
  public Answer ask(String type, Map<String, ?> inputs) {
    return ask(type, 1, inputs);
  }

  /**
   * Asks a type.
   *
   * @param inputs as the process hands them over; texts where BPMN has texts
   */
  public Answer ask(String type, int version, Map<String, ?> inputs) {
    var id = UUID.randomUUID().toString();
    return answer(
        handling.handle(
            new IntegrationRequest(
                id,
                type,
                version,
                1,
                null,
                "main",
                "main:" + id,
                null,
                null,
                type,
                Instant.now().plus(Duration.ofMinutes(5)),
                json.valueToTree(inputs)),
            () -> {}));
  }

  private Answer answer(Outcome outcome) {
    ObjectNode body = json.valueToTree(outcome);
    body.put("outcome", outcome.label());
    if (outcome instanceof Outcome.Refused refused) {
      body.put("errorCode", refused.code());
      body.set("errorData", json.valueToTree(refused.data()));
    }
    return Answer.of(body);
  }
}
