package io.flowbridge.integration.http;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.http.CallHttp.Method;
import io.flowbridge.integration.http.HttpProperties.Credential;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** Inputs and settings of the tests. */
record Calls(CallHttp input) {

  static final IntegrationContext CONTEXT =
      new IntegrationContext("corr-1", 1, "main:1", null, null, null, Instant.now());

  static Calls get(String url) {
    return call(Method.GET, url);
  }

  static Calls call(Method method, String url) {
    return new Calls(
        new CallHttp(method, url, null, null, null, null, null, null, null, null, null));
  }

  Calls parameters(Map<String, Object> parameters, Map<String, Object> query) {
    return new Calls(
        new CallHttp(
            input.method(),
            input.url(),
            parameters,
            query,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  Calls headers(Map<String, String> headers) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, headers, null, null, null, null, null, null));
  }

  Calls body(Object body, String type) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, null, body, type, null, null, null, null));
  }

  Calls credential(String name) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, null, null, null, name, null, null, null));
  }

  Calls result(String jsonata) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, null, null, null, null, jsonata, null, null));
  }

  Calls outcomes(Map<String, String> outcomes) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, null, null, null, null, null, outcomes, null));
  }

  Calls timeLimit(Duration limit) {
    return new Calls(
        new CallHttp(
            input.method(), input.url(), null, null, null, null, null, null, null, null, limit));
  }

  static HttpProperties settings(
      List<String> allowed, List<String> privates, Map<String, Credential> credentials) {
    return new HttpProperties(
        true,
        allowed,
        privates,
        credentials,
        Map.of(),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        DataSize.ofKilobytes(4));
  }
}
