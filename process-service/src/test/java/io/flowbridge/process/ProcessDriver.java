package io.flowbridge.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Drives a process-service the way other services do. */
@TestComponent
public class ProcessDriver {

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
  private static final Path EXAMPLES = Path.of("..", "examples", "services");

  private final RepositoryService repository;
  private final ServletWebServerApplicationContext server;

  ProcessDriver(RepositoryService repository, @Lazy ServletWebServerApplicationContext server) {
    this.repository = repository;
    this.server = server;
  }

  public record Answer(int status, JsonNode body) {

    public JsonNode at(String pointer) {
      return body.at(pointer);
    }
  }

  public void deploy(String resource) {
    repository
        .createDeployment()
        .name(resource)
        .enableDuplicateFiltering(true)
        .addClasspathResource(resource)
        .deploy();
  }

  /** Deploys the processes and decisions of an example service, as they are there. */
  public void deployExample(String service) {
    var deployment = repository.createDeployment().name(service).enableDuplicateFiltering(true);
    try (var files = Files.newDirectoryStream(EXAMPLES.resolve(service), "*.{bpmn,dmn}")) {
      for (var file : files) {
        deployment.addString(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  /** Starts a permit case and answers its one open task. */
  public JsonNode startPermit() {
    return startPermit(UUID.randomUUID().toString(), Map.of("plate", "M-AB 123"));
  }

  public JsonNode startPermit(String key, Map<String, ?> variables) {
    Answer answer = start("permit", key, variables);
    if (answer.status() != 200) {
      throw new AssertionError("Start answered " + answer);
    }
    return answer.at("/tasks/0");
  }

  public Answer start(String process, String key, Map<String, ?> variables) {
    Map<String, Object> body = new HashMap<>();
    body.put("processDefinitionKey", process);
    body.put("businessKey", "PP-" + key);
    body.put("variables", variables);
    body.put("serviceInstanceId", "si-" + key);
    body.put("serviceKey", "parking-permit");
    body.put("serviceTitle", "Resident parking permit");
    body.put("startedBy", "requester");
    body.put("idempotencyKey", key);
    return post("/internal/process-instances", null, body);
  }

  public Answer task(String id, String command, String person, Map<String, ?> body) {
    return post("/internal/tasks/" + id + "/" + command, person, body);
  }

  public Answer post(String path, String person, Map<String, ?> body) {
    RestClient.RequestBodySpec request = client().method(HttpMethod.POST).uri(path);
    if (person != null) {
      request.header("Flowbridge-On-Behalf-Of", TOKENS.computeIfAbsent(person, Tokens::of));
    }
    return answer(request.body(body));
  }

  /** A command of somebody who stands in for an absent person of some groups. */
  public Answer task(
      String id,
      String command,
      String person,
      String absent,
      Set<String> groups,
      Map<String, ?> body) {
    return answer(
        client()
            .post()
            .uri("/internal/tasks/" + id + "/" + command)
            .header("Flowbridge-On-Behalf-Of", TOKENS.computeIfAbsent(person, Tokens::of))
            .header("Flowbridge-Stands-In-For", standsInFor(absent, groups))
            .body(body));
  }

  public static String standsInFor(String absent, Set<String> groups) {
    String list =
        groups.stream().map(group -> '"' + group + '"').collect(Collectors.joining(",", "[", "]"));
    String json = "[{\"account\":\"%s\",\"groups\":%s}]".formatted(absent, list);
    return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  public Answer get(String path) {
    return answer(client().get().uri(path));
  }

  public Answer get(String path, String person) {
    return answer(
        client()
            .get()
            .uri(path)
            .header("Flowbridge-On-Behalf-Of", TOKENS.computeIfAbsent(person, Tokens::of)));
  }

  public RestClient client() {
    String token =
        TOKENS.computeIfAbsent("service:task-service", s -> Tokens.ofService("task-service"));
    return RestClient.builder()
        .baseUrl("http://localhost:" + server.getWebServer().getPort())
        .defaultHeader("Authorization", "Bearer " + token)
        .defaultStatusHandler(status -> true, (request, response) -> {})
        .build();
  }

  private static Answer answer(RestClient.RequestHeadersSpec<?> request) {
    ResponseEntity<JsonNode> response = request.retrieve().toEntity(JsonNode.class);
    return new Answer(response.getStatusCode().value(), response.getBody());
  }
}
