package io.flowbridge.integration.bus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.handling.IntegrationRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads a request from a message's body, or says why it is none. */
final class RequestReader {

  private final ObjectMapper json;
  private final Validator validator;

  RequestReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  IntegrationRequest read(String type, byte[] body) throws MalformedRequest {
    var request = parse(body);
    var violations = validator.validate(request);
    if (!violations.isEmpty()) {
      throw new MalformedRequest(
          violations.stream()
              .map(each -> each.getPropertyPath() + " " + each.getMessage())
              .sorted()
              .collect(Collectors.joining("; ")));
    }
    if (!request.type().equals(type)) {
      throw new MalformedRequest(
          "Expected type '%s', but it is '%s'".formatted(type, request.type()));
    }
    return request;
  }

  private IntegrationRequest parse(byte[] body) throws MalformedRequest {
    try {
      var request = json.readValue(body, IntegrationRequest.class);
      if (request == null) {
        throw new MalformedRequest("Expected a request, but it is null");
      }
      return request;
    } catch (IOException e) {
      throw new MalformedRequest("Expected a request as JSON: " + e.getMessage());
    }
  }

  static final class MalformedRequest extends Exception {
    MalformedRequest(String message) {
      super(message);
    }
  }
}
