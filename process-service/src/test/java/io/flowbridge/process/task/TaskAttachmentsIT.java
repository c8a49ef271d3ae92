package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver;
import io.flowbridge.process.ProcessDriver.Answer;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files and links on the real engine; contents are not its business. */
@ProcessServiceTest
class TaskAttachmentsIT {

  @Autowired ProcessDriver process;
  @Autowired Topics topics;
  @Autowired TaskService engineTasks;
  @Autowired HistoryService history;
  @Autowired AttachmentDetails details;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldShowFileAndLinkOldestFirst() {
    // given
    JsonNode task = process.startPermit();
    String key = key();

    // when
    attach(task, "clerk", key);
    Answer answer = link(task, "clerk2", "https://example.org/register?id=1");

    // then
    assertThat(answer.at("/task/attachments")).hasSize(2);
    JsonNode file = answer.at("/task/attachments/0");
    assertThat(file.path("kind").asText()).isEqualTo("FILE");
    assertThat(file.path("name").asText()).isEqualTo("passport.pdf");
    assertThat(file.path("description").asText()).isEqualTo("Both sides");
    assertThat(file.path("contentType").asText()).isEqualTo("application/pdf");
    assertThat(file.path("size").asLong()).isEqualTo(1234);
    assertThat(file.path("contentKey").asText()).isEqualTo(key);
    assertThat(file.path("createdBy").asText()).isEqualTo("clerk");
    JsonNode link = answer.at("/task/attachments/1");
    assertThat(link.path("kind").asText()).isEqualTo("LINK");
    assertThat(link.path("url").asText()).isEqualTo("https://example.org/register?id=1");
    assertThat(link.path("createdBy").asText()).isEqualTo("clerk2");
  }

  @Test
  void shouldKeepMetadataWhereTheEngineKeepsIt() {
    // given
    JsonNode task = process.startPermit();

    // when
    attach(task, "clerk", key());

    // then
    assertThat(engineTasks.getTaskAttachments(engineId(id(task))))
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.getName()).isEqualTo("passport.pdf"));
  }

  @Test
  void shouldPublishAttachmentWithNewerRevision() {
    // given
    JsonNode task = process.startPermit();

    // when
    attach(task, "clerk", key());

    // then
    await()
        .until(() -> topics.latest("flowbridge.tasks", id(task)).path("attachments").size() == 1);
    assertThat(topics.latest("flowbridge.tasks", id(task)).path("revision").asInt())
        .isGreaterThan(task.path("revision").asInt());
  }

  @Test
  void shouldTellTheTimelineWhoAttachedButNotWhat() {
    // given
    JsonNode task = process.startPermit();
    String instance = task.path("processInstanceId").asText();
    String attachment = attach(task, "clerk", key()).at("/task/attachments/0/id").asText();
    remove(task, "clerk", attachment);

    // when
    await().until(() -> topics.factTypes(instance).contains("TASK_ATTACHMENT_REMOVED"));

    // then
    List<JsonNode> facts =
        topics.of("flowbridge.history", instance).stream()
            .map(Topics.Received::body)
            .filter(fact -> fact.path("type").asText().startsWith("TASK_ATTACHMENT"))
            .toList();
    assertThat(facts)
        .hasSize(2)
        .allSatisfy(
            fact -> {
              assertThat(fact.path("user").asText()).isEqualTo("clerk");
              assertThat(fact.at("/data/attachmentId").asText()).isEqualTo(attachment);
              assertThat(fact.at("/data/kind").asText()).isEqualTo("FILE");
              assertThat(fact.toString()).doesNotContain("passport");
            });
  }

  @Test
  void shouldNeedContentUntilAttachmentIsRemoved() {
    // given
    JsonNode task = process.startPermit();
    String key = key();
    String attachment = attach(task, "clerk", key).at("/task/attachments/0/id").asText();
    assertThat(known(key, key())).containsExactly(key);

    // when
    Answer removed = remove(task, "clerk", attachment);

    // then
    assertThat(removed.at("/task/attachments")).isEmpty();
    assertThat(known(key)).isEmpty();
  }

  @Test
  void shouldNeedContentUntilHistoryOfCaseIsGone() {
    // given
    JsonNode task = process.startPermit();
    String key = key();
    attach(task, "clerk", key);
    process.task(id(task), "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));
    assertThat(known(key)).containsExactly(key);

    // when
    history.deleteHistoricTaskInstance(engineId(id(task)));
    details.removeForgotten();

    // then
    assertThat(known(key)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from fb_task_attachment where content_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void shouldLetOnlyThoseAttachWhoMayChangeTheTask() {
    // given
    JsonNode task = process.startPermit();
    process.task(id(task), "claim", "clerk", Map.of());

    // then
    assertThat(attach(task, "clerk2", key()).at("/code").asText()).isEqualTo("FORBIDDEN");
    assertThat(link(task, "clerk2", "https://example.org").at("/code").asText())
        .isEqualTo("FORBIDDEN");
    assertThat(attach(task, "outsider", key()).at("/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(attach(task, "lead", key()).status()).isEqualTo(200);
    assertThat(attach(task, "clerk", key()).status()).isEqualTo(200);
  }

  @Test
  void shouldLetAuthorOrAssigneeRemove() {
    // given
    JsonNode task = process.startPermit();
    String attachment = attach(task, "clerk", key()).at("/task/attachments/0/id").asText();

    // then
    assertThat(remove(task, "clerk2", attachment).at("/code").asText()).isEqualTo("FORBIDDEN");
    assertThat(remove(task, "outsider", attachment).at("/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(remove(task, "clerk", "main:other").at("/code").asText()).isEqualTo("NOT_FOUND");
    process.task(id(task), "claim", "clerk2", Map.of());
    assertThat(remove(task, "clerk2", attachment).status()).isEqualTo(200);
  }

  @Test
  void shouldNotRemoveAttachmentOfAnotherTask() {
    // given
    JsonNode one = process.startPermit();
    JsonNode other = process.startPermit();
    String attachment = attach(one, "clerk", key()).at("/task/attachments/0/id").asText();

    // then
    assertThat(remove(other, "clerk", attachment).at("/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(engineTasks.getTaskAttachments(engineId(id(one)))).hasSize(1);
  }

  @Test
  void shouldKeepAttachmentsOfEndedTaskAndTakeNoMore() {
    // given
    JsonNode task = process.startPermit();
    attach(task, "clerk", key());

    // when
    Answer ended =
        process.task(id(task), "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));

    // then
    assertThat(ended.at("/task/attachments")).hasSize(1);
    assertThat(attach(task, "clerk", key()).at("/code").asText()).isEqualTo("TASK_ENDED");
  }

  @Test
  void shouldTakeFiftyAttachmentsAtMost() {
    // given
    JsonNode task = process.startPermit();
    for (int i = 0; i < 50; i++) {
      assertThat(link(task, "clerk", "https://example.org/" + i).status()).isEqualTo(200);
    }

    // then
    assertThat(link(task, "clerk", "https://example.org/50").at("/code").asText())
        .isEqualTo("TOO_MANY_ATTACHMENTS");
  }

  @Test
  void shouldHideLinksThatBrowsersShouldNotFollow() {
    // given
    JsonNode task = process.startPermit();
    engineTasks.createAttachment("x", engineId(id(task)), null, "Click", null, "javascript:x()");
    engineTasks.createAttachment("x", engineId(id(task)), null, "Go", null, "https://example.org");

    // when
    Answer answer = process.task(id(task), "comment", "clerk", Map.of("text", "Look"));

    // then
    assertThat(answer.at("/task/attachments").findValuesAsText("name")).containsExactly("Go");
  }

  private Answer attach(JsonNode task, String person, String contentKey) {
    return process.task(
        id(task),
        "attach",
        person,
        Map.of(
            "name", "passport.pdf",
            "description", "Both sides",
            "contentType", "application/pdf",
            "size", 1234,
            "contentKey", contentKey));
  }

  private Answer link(JsonNode task, String person, String url) {
    return process.task(id(task), "link", person, Map.of("name", "Register", "url", url));
  }

  private Answer remove(JsonNode task, String person, String attachment) {
    return process.task(id(task), "remove-attachment", person, Map.of("attachmentId", attachment));
  }

  private List<String> known(String... keys) {
    List<String> known = new ArrayList<>();
    process
        .post("/internal/attachments/known", null, Map.of("contentKeys", List.of(keys)))
        .at("/known")
        .forEach(key -> known.add(key.asText()));
    return known;
  }

  private static String key() {
    return "main/00/" + UUID.randomUUID();
  }

  private static String engineId(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }
}
