package io.flowbridge.integration.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.contract.Contracts;
import io.flowbridge.integration.contract.ElementTemplates;
import io.flowbridge.integration.http.CallHttp;
import io.flowbridge.integration.http.HttpCaller;
import io.flowbridge.integration.http.HttpResult;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The templates of the documents of these tests, and what stands in them. */
final class Templates {

  static final Map<String, ApiSource> DOCUMENTS =
      Map.of(
          "pets",
          source("pets.yaml"),
          "shop",
          new ApiSource(
              file("shop.json"),
              URI.create("https://shop.example.org/api/v1/"),
              Map.of("key", "shop-key")));

  private Templates() {}

  static ApiSource source(String file) {
    return new ApiSource(file(file), null, Map.of());
  }

  static ElementTemplates of(Map<String, ApiSource> documents) {
    return ElementTemplates.of(callHttp(), List.of(new OpenApiTemplates(documents)));
  }

  static JsonNode template(String operation) {
    return of(DOCUMENTS).byFile().get(operation + "-v1.json");
  }

  static String hidden(JsonNode template, String input) {
    var property = input(template, input);
    assertThat(property.path("type").asText()).isEqualTo("Hidden");
    return property.path("value").asText();
  }

  static JsonNode input(JsonNode template, String name) {
    return StreamSupport.stream(template.path("properties").spliterator(), false)
        .filter(property -> isInput(property))
        .filter(property -> property.at("/binding/name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Expected an input " + name));
  }

  static List<String> inputs(JsonNode template) {
    return StreamSupport.stream(template.path("properties").spliterator(), false)
        .filter(property -> isInput(property))
        .map(property -> property.at("/binding/name").asText())
        .toList();
  }

  private static Path file(String name) {
    return Path.of("src/test/resources/openapi").resolve(name);
  }

  private static boolean isInput(JsonNode property) {
    return property.at("/binding/type").asText().equals("camunda:inputParameter");
  }

  private static Contracts callHttp() {
    try {
      var method = HttpCaller.class.getMethod("call", CallHttp.class, IntegrationContext.class);
      return Contracts.of(
          List.of(
              new Contracts.Signature(
                  method.getAnnotation(IntegrationHandler.class),
                  CallHttp.class,
                  HttpResult.class)));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
