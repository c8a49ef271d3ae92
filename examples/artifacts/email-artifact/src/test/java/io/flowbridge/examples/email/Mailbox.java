package io.flowbridge.examples.email;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.web.client.RestClient;

/** The mails the mail server received. */
record Mailbox(String url) {

  List<String> subjects() {
    return mails().findValuesAsText("subject");
  }

  /** The names of what the mail of this subject attaches. */
  List<String> attachments(String subject) {
    for (var mail : mails()) {
      if (mail.path("subject").asText().equals(subject)) {
        return mail.path("attachments").valueStream().map(JsonNode::asText).toList();
      }
    }
    throw new AssertionError("Expected a mail " + subject);
  }

  private JsonNode mails() {
    return RestClient.create(url).get().retrieve().body(JsonNode.class);
  }
}
