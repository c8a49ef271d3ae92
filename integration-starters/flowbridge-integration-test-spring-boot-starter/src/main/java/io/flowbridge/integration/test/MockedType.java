package io.flowbridge.integration.test;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.integration.bus.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** An integration type that a test answers for. */
public final class MockedType {

  static final String ARTIFACT = "integration-mocks";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> COPIED =
      List.of("correlationId", "bundle", "processInstanceId", "type", "version", "attempt");

  private final String type;
  private final List<Function<MockedRequest, ObjectNode>> outcomes = new ArrayList<>();
  private final List<MockedRequest> requests = new ArrayList<>();

  MockedType(String type) {
    this.type = type;
  }

  /** Completes with these outputs. */
  public MockedType answers(Map<String, ?> outputs) {
    return answers(request -> outputs);
  }

  /** Completes with what is made of the request; an exception makes the request fail for good. */
  public MockedType answers(Function<MockedRequest, Map<String, ?>> outputs) {
    return next(
        request -> {
          var answer = outcome("COMPLETED");
          answer.set("outputs", Json.mapper().valueToTree(outputs.apply(request)));
          return answer;
        });
  }

  /** A business error, which a boundary event of this code catches. */
  public MockedType raises(String errorCode, String message) {
    return next(
        request -> outcome("BUSINESS_ERROR").put("errorCode", errorCode).put("message", message));
  }

  /** A failure that the engine tries again, with the element's back-off. */
  public MockedType fails(String message) {
    return next(request -> outcome("FAILURE").put("message", message).put("retryable", true));
  }

  /** A failure for good: an incident. */
  public MockedType failsForGood(String message) {
    return next(request -> failure(message));
  }

  /** Every request that came so far, attempts included, oldest first. */
  public List<MockedRequest> requests() {
    synchronized (this) {
      return List.copyOf(requests);
    }
  }

  /** Waits until so many requests came, 30 seconds at most. */
  public List<MockedRequest> awaitRequests(int count) {
    return Awaitility.await("requests of type " + type)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(this::requests, found -> found.size() >= count);
  }

  ObjectNode answer(MockedRequest request) {
    var answer = outcomeOf(request);
    COPIED.forEach(name -> answer.set(name, request.body().get(name)));
    return answer.put("artifact", ARTIFACT);
  }

  private ObjectNode outcomeOf(MockedRequest request) {
    try {
      return nextOutcome(request).apply(request);
    } catch (RuntimeException | AssertionError e) {
      return failure("The test could not answer: " + e);
    }
  }

  private synchronized Function<MockedRequest, ObjectNode> nextOutcome(MockedRequest request) {
    requests.add(request);
    if (outcomes.isEmpty()) {
      return none -> outcome("COMPLETED");
    }
    return outcomes.size() == 1 ? outcomes.get(0) : outcomes.remove(0);
  }

  private synchronized MockedType next(Function<MockedRequest, ObjectNode> outcome) {
    outcomes.add(outcome);
    return this;
  }

  private static ObjectNode outcome(String name) {
    return Json.mapper().createObjectNode().put("outcome", name);
  }

  private static ObjectNode failure(String message) {
    return outcome("FAILURE").put("message", message).put("retryable", false);
  }
}
