package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.Bundle;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Takes answers from the bus. The broker's offset moves on only after the engine has committed. */
@Component
public class IntegrationAnswerConsumer {

  private static final Logger log = LoggerFactory.getLogger(IntegrationAnswerConsumer.class);

  private final Bundle bundle;
  private final ObjectMapper json;
  private final AnswerApplier answers;
  private final ParkedAnswers parked;
  private final DeadLetters deadLetters;
  private final MeterRegistry meters;

  IntegrationAnswerConsumer(
      Bundle bundle,
      ObjectMapper json,
      AnswerApplier answers,
      ParkedAnswers parked,
      DeadLetters deadLetters,
      MeterRegistry meters) {
    this.bundle = bundle;
    this.json = json;
    this.answers = answers;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.meters = meters;
  }

  void accept(Message<?> message) {
    try {
      byte[] body = body(message);
      if (IntegrationProgress.isProgress(message)) {
        extend(IntegrationProgress.read(body, json));
        return;
      }
      IntegrationAnswer answer = IntegrationAnswer.read(body, json);
      if (answer.bundle().equals(bundle.name())
          && answers.apply(answer) == AnswerResult.SUSPENDED) {
        parked.park(answer.correlationId(), body);
      }
    } catch (MalformedAnswerException e) {
      log.warn("An answer is malformed: {}", e.getMessage());
      deadLetters.send(message, "MALFORMED", String.valueOf(e.getMessage()));
      meters.counter(AnswerApplier.METRIC, "result", "malformed").increment();
    }
  }

  /** The binder hands over something of its own where there is no body. */
  private static byte[] body(Message<?> message) throws MalformedAnswerException {
    if (message.getPayload() instanceof byte[] body) {
      return body;
    }
    throw new MalformedAnswerException("Expected an answer, but there is no body");
  }

  private void extend(IntegrationProgress progress) {
    if (progress.bundle().equals(bundle.name())) {
      answers.extend(progress);
    }
  }
}
