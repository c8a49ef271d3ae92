package io.flowbridge.process.message;

import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Messages to waiting instances, from those who run the platform. */
@Controller
public class MessageController {

  private final MessageCorrelation correlation;
  private final Bundle bundle;

  MessageController(MessageCorrelation correlation, Bundle bundle) {
    this.correlation = correlation;
    this.bundle = bundle;
  }

  @MutationMapping
  CorrelateMessagePayload correlateMessage(@Argument CorrelateMessageInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    return new CorrelateMessagePayload(bundle.globalId(correlation.correlate(input, viewer)));
  }
}
