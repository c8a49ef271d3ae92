package io.flowbridge.examples.email;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.web.client.RestClient;

/** The mails the mail server received. */
record Mailbox(String url) {

  List<String> subjects() {
    return RestClient.create(url).get().retrieve().body(JsonNode.class).findValuesAsText("subject");
  }
}
