package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.Bus;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskAttachment;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Files and links on their way up and down. Which bundle lets whom attach is its own business; what
 * a name or type may be belongs into the tests of {@code content}.
 */
class TaskFilesIT extends TaskServiceScenario {
  private static final byte[] TEXT = "Hello, file".getBytes(StandardCharsets.UTF_8);

  /** As {@link TaskServiceScenario} sets it. */
  private static final int LIMIT = 1024 * 1024;

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String SHOW =
      "query($id: ID!) { task(id: $id) { can { attach } attachments { id kind name description contentType size url createdBy } } }";
  private static final String LINK =
      "mutation($input: AddTaskLinkInput!) { addTaskLink(input: $input) { task { attachments { kind url } } } }";
  private static final String REMOVE =
      "mutation($input: RemoveTaskAttachmentInput!) { removeTaskAttachment(input: $input) { task { attachments { id } } } }";

  @Test
  void shouldGiveBackTheFileThatWasAttached() throws Exception {
    // given
    var open = published(task());
    attaches(open);

    // when
    var attached = upload("clerk", open, "Übersicht & mehr.txt", BodyPublishers.ofByteArray(TEXT));

    // then
    assertThat(attached.statusCode()).isEqualTo(201);
    var file = graph.as("clerk2").query(SHOW, Map.of("id", open.id())).at("/task/attachments/0");
    assertThat(file.path("kind").asText()).isEqualTo("FILE");
    assertThat(file.path("name").asText()).isEqualTo("Übersicht & mehr.txt");
    assertThat(file.path("contentType").asText()).isEqualTo("text/plain");
    assertThat(file.path("size").asInt()).isEqualTo(TEXT.length);
    assertThat(attached.headers().firstValue("Location")).hasValue(file.path("url").asText());
    var download = download("clerk2", file.path("url").asText());
    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.body()).isEqualTo(TEXT);
    assertThat(header(download, "Content-Type")).isEqualTo("text/plain");
    assertThat(header(download, "Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''%C3%9Cbersicht%20&%20mehr.txt");
    assertThat(header(download, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(download, "Content-Security-Policy")).contains("sandbox");
    assertThat(header(download, "Cache-Control")).contains("no-store");
    assertThat(PEERS.calls(open.id() + "/attach").get(0).onBehalfOf()).isNotBlank();
  }

  @Test
  void shouldFindTaskByWordsOfAFileName() throws Exception {
    // given
    var open = published(task());
    attaches(open);

    // when
    upload("clerk", open, "mietvertrag_" + mark + ".txt", BodyPublishers.ofByteArray(TEXT));

    // then
    assertThat(graph.as("clerk").ids(Map.of("search", "mietvertrag " + mark)))
        .containsExactly(open.id());
    assertThat(graph.as("clerk").ids(Map.of("search", "mietvertrag_" + mark + ".txt")))
        .containsExactly(open.id());
  }

  @Test
  void shouldHideFilesFromWhoDoesNotSeeTheTask() throws Exception {
    // given
    var open = published(task());
    attaches(open);
    upload("clerk", open, "a.txt", BodyPublishers.ofByteArray(TEXT));
    var url = graph.as("clerk").query(SHOW, Map.of("id", open.id())).at("/task/attachments/0/url");

    // then
    assertThat(refusal(download("outsider", url.asText()))).isEqualTo("404 NOT_FOUND");
    assertThat(refusal(upload("outsider", open, "b.txt", BodyPublishers.ofByteArray(TEXT))))
        .isEqualTo("404 NOT_FOUND");
    assertThat(PEERS.calls(open.id() + "/attach")).hasSize(1);
    var anonymous =
        HTTP.send(
            HttpRequest.newBuilder(address(url.asText())).build(), BodyHandlers.ofByteArray());
    assertThat(refusal(anonymous)).isEqualTo("401 UNAUTHENTICATED");
  }

  @Test
  void shouldNotGiveAFileByTheIdOfAnotherTask() throws Exception {
    // given
    var secret = published(task().candidateGroups("secret").file("s.txt", "main/00/x"));
    var open = published(task());

    // then
    assertThat(refusal(download("clerk", "/files/tasks/" + open.id() + "/main:f")))
        .isEqualTo("404 NOT_FOUND");
    assertThat(refusal(download("clerk", "/files/tasks/" + secret.id() + "/main:f")))
        .isEqualTo("404 NOT_FOUND");
  }

  @Test
  void shouldRefuseFileThatIsTooLarge() throws Exception {
    // given
    var open = published(task());
    attaches(open);

    // then
    assertThat(refusal(upload("clerk", open, "a.txt", text(LIMIT + 1))))
        .isEqualTo("413 FILE_TOO_LARGE");
    assertThat(refusal(upload("clerk", open, "a.txt", ofUnknownLength(20 * LIMIT))))
        .isEqualTo("413 FILE_TOO_LARGE");
    assertThat(upload("clerk", open, "a.txt", ofUnknownLength(LIMIT)).statusCode()).isEqualTo(201);
    assertThat(PEERS.calls(open.id() + "/attach")).hasSize(1);
    assertThat(incoming()).isEmpty();
  }

  @Test
  void shouldRefuseWhatAFileIsNotAllowedToBe() throws Exception {
    // given
    var open = published(task());
    attaches(open);
    var page = "<!DOCTYPE html><html><script>alert(1)</script></html>";

    // when
    var refused = upload("clerk", open, "harmless.txt", BodyPublishers.ofString(page));

    // then
    assertThat(refusal(refused)).isEqualTo("415 FILE_TYPE_NOT_ALLOWED");
    assertThat(json(refused).path("contentType").asText()).isEqualTo("text/html");
    assertThat(json(refused).path("allowed").toString()).contains("application/pdf");
    assertThat(PEERS.calls(open.id() + "/attach")).isEmpty();
  }

  @Test
  void shouldRefuseEmptyFileAndForms() throws Exception {
    // given
    var open = published(task());
    attaches(open);

    // then
    assertThat(refusal(upload("clerk", open, "a.txt", BodyPublishers.noBody())))
        .isEqualTo("400 BAD_INPUT");
    for (var form :
        List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
      var request =
          request("clerk", "/files/tasks/" + open.id() + "?name=a.txt")
              .header("Content-Type", form)
              .POST(BodyPublishers.ofByteArray(TEXT))
              .build();
      assertThat(refusal(HTTP.send(request, BodyHandlers.ofByteArray())))
          .isEqualTo("400 BAD_INPUT");
    }
    assertThat(PEERS.calls(open.id() + "/attach")).isEmpty();
  }

  @Test
  void shouldKeepNoContentThatTheBundleRefused() throws Exception {
    // given
    var open = published(task());
    PEERS.on(open.id(), "attach", (task, body) -> Reply.refused(403, "FORBIDDEN"));

    // when
    var refused = upload("clerk", open, "a.txt", BodyPublishers.ofByteArray(TEXT));

    // then
    assertThat(refusal(refused)).isEqualTo("403 FORBIDDEN");
    assertThat(FILES.resolve(key(open))).doesNotExist();
  }

  @Test
  void shouldKeepContentWhenNobodyKnowsWhatTheBundleDid() throws Exception {
    // given
    var open = published(task());
    PEERS.on(open.id(), "attach", (task, body) -> Reply.refused(503, "UNAVAILABLE"));

    // when
    var failed = upload("clerk", open, "a.txt", BodyPublishers.ofByteArray(TEXT));

    // then
    assertThat(refusal(failed)).isEqualTo("503 UNAVAILABLE");
    assertThat(FILES.resolve(key(open))).hasBinaryContent(TEXT);
  }

  @Test
  void shouldAttachNothingToEndedTask() throws Exception {
    // given
    var ended = published(task().state(TaskState.COMPLETED));

    // then
    assertThat(refusal(upload("clerk", ended, "a.txt", BodyPublishers.ofByteArray(TEXT))))
        .isEqualTo("409 TASK_ENDED");
    assertThat(
            graph
                .as("clerk")
                .query(SHOW, Map.of("id", ended.id()))
                .at("/task/can/attach")
                .asBoolean())
        .isFalse();
  }

  @Test
  void shouldPassLinkAndRemoval() {
    // given
    var fixture = task();
    var open = published(fixture);
    var link =
        new TaskAttachment(
            "main:l",
            TaskAttachment.Kind.LINK,
            "Map",
            null,
            null,
            null,
            "https://example.org/" + mark,
            null,
            Instant.now(),
            "clerk");
    answers(open, "link", fixture.attachments(link).version(2).revision(2).build());
    answers(open, "remove-attachment", fixture.attachments().version(3).revision(3).build());

    // when
    var added =
        graph
            .as("clerk")
            .query(
                LINK, Map.of("input", Map.of("id", open.id(), "name", "Map", "url", link.url())));
    var removed =
        graph
            .as("clerk")
            .query(REMOVE, Map.of("input", Map.of("id", open.id(), "attachmentId", "main:l")));

    // then
    assertThat(added.at("/addTaskLink/task/attachments/0/url").asText()).isEqualTo(link.url());
    assertThat(removed.at("/removeTaskAttachment/task/attachments")).isEmpty();
    assertThat(PEERS.calls(open.id() + "/link").get(0).body().path("name").asText())
        .isEqualTo("Map");
  }

  @Test
  void shouldNotAskBundleAboutForeignTask() {
    // given
    var open = published(task());
    var link = Map.of("id", open.id(), "name", "Map", "url", "https://example.org");

    // then
    assertThat(graph.as("outsider").refused(LINK, Map.of("input", link))).isEqualTo("NOT_FOUND");
    assertThat(
            graph
                .as("outsider")
                .refused(
                    REMOVE, Map.of("input", Map.of("id", open.id(), "attachmentId", "main:l"))))
        .isEqualTo("NOT_FOUND");
    assertThat(PEERS.calls(open.id() + "/")).isEmpty();
  }

  /** The bundle attaches what it is told. */
  private static void attaches(Task open) {
    PEERS.on(
        open.id(),
        "attach",
        (task, body) -> {
          var file =
              new TaskAttachment(
                  "main:f",
                  TaskAttachment.Kind.FILE,
                  body.path("name").asText(),
                  null,
                  body.path("contentType").asText(),
                  body.path("size").asLong(),
                  null,
                  body.path("contentKey").asText(),
                  Instant.now(),
                  "clerk");
          var attached = task().id(open.id()).attachments(file).version(2).revision(2).build();
          return Reply.ok(Map.of("task", attached, "related", List.of()));
        });
  }

  private static void answers(Task open, String command, Task then) {
    PEERS.on(
        open.id(), command, (task, body) -> Reply.ok(Map.of("task", then, "related", List.of())));
  }

  private Task published(TaskFixtures task) {
    var built = task.build();
    bus.publish(built);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(built.id())).isTrue());
    return built;
  }

  private HttpResponse<byte[]> upload(String account, Task task, String name, BodyPublisher body)
      throws Exception {
    var query = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    var request =
        request(account, "/files/tasks/" + task.id() + "?name=" + query).POST(body).build();
    return HTTP.send(request, BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> download(String account, String url) throws Exception {
    return HTTP.send(request(account, url).build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String account, String path) {
    return HttpRequest.newBuilder(address(path))
        .header("Authorization", "Bearer " + Tokens.of(account));
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String key(Task task) {
    return PEERS.calls(task.id() + "/attach").get(0).body().path("contentKey").asText();
  }

  private static List<Path> incoming() throws IOException {
    try (var files = Files.list(FILES.resolve("incoming"))) {
      return files.toList();
    }
  }

  private static BodyPublisher text(int length) {
    return BodyPublishers.ofString("x".repeat(length));
  }

  private static BodyPublisher ofUnknownLength(int length) {
    return BodyPublishers.ofInputStream(() -> new Letters(length));
  }

  private static String refusal(HttpResponse<byte[]> response) throws IOException {
    return response.statusCode() + " " + json(response).path("code").asText();
  }

  private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
    return Bus.JSON.readTree(response.body());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** A text that is nowhere as a whole. */
  private static final class Letters extends InputStream {
    private int left;

    Letters(int length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }
  }
}
