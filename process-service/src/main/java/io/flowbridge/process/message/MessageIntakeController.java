package io.flowbridge.process.message;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Messages to waiting instances, from other programs; the path is open to services and messengers
 * only.
 */
@RestController
@RequestMapping("/internal/messages")
public class MessageIntakeController {

  private final MessageCorrelation correlation;
  private final Bundle bundle;

  MessageIntakeController(MessageCorrelation correlation, Bundle bundle) {
    this.correlation = correlation;
    this.bundle = bundle;
  }

  /** A program does not see that only one instance happens to wait: it says which. */
  @PostMapping
  CorrelateMessagePayload correlate(
      @Valid @RequestBody CorrelateMessageInput message, Viewer sender) {
    if (message.businessKey() == null && message.serviceInstanceId() == null) {
      throw FlowbridgeException.badInput(
          "Expected a message for a business key or case, but it names neither");
    }
    return new CorrelateMessagePayload(bundle.globalId(correlation.correlate(message, sender)));
  }
}
