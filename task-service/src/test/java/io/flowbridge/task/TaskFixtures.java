package io.flowbridge.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tasks to test with: open, unassigned, for group permits, unless said otherwise. */
public final class TaskFixtures {
  private String id = "main:" + UUID.randomUUID();
  private long version = 1;
  private int revision = 1;
  private String name = "Check application";
  private String description;
  private TaskState state = TaskState.OPEN;
  private String assignee;
  private String owner;
  private List<String> candidateUsers = List.of();
  private List<String> candidateGroups = List.of("permits");
  private int priority = 50;
  private List<String> tags = List.of();
  private Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private Instant dueAt;
  private Instant endedAt;
  private boolean suspended;
  private String formKey;
  private Integer formVersion;
  private String businessKey;
  private String serviceInstanceId;
  private String serviceKey = "parking-permit";
  private String serviceTitle = "Resident parking permit";
  private Map<String, Object> data = Map.of();
  private Instant followUpAt;
  private TaskDelegation delegation;
  private List<TaskComment> comments = List.of();
  private List<TaskAttachment> attachments = List.of();
  private List<BusinessError> businessErrors = List.of();

  private TaskFixtures() {}

  public static TaskFixtures task() {
    return new TaskFixtures();
  }

  public TaskFixtures id(String value) {
    id = value;
    return this;
  }

  public TaskFixtures version(long value) {
    version = value;
    return this;
  }

  public TaskFixtures revision(int value) {
    revision = value;
    return this;
  }

  public TaskFixtures name(String value) {
    name = value;
    return this;
  }

  public TaskFixtures description(String value) {
    description = value;
    return this;
  }

  public TaskFixtures state(TaskState value) {
    state = value;
    return this;
  }

  public TaskFixtures assignee(String value) {
    assignee = value;
    return this;
  }

  public TaskFixtures owner(String value) {
    owner = value;
    return this;
  }

  public TaskFixtures candidateUsers(String... values) {
    candidateUsers = List.of(values);
    return this;
  }

  public TaskFixtures candidateGroups(String... values) {
    candidateGroups = List.of(values);
    return this;
  }

  public TaskFixtures priority(int value) {
    priority = value;
    return this;
  }

  public TaskFixtures tags(String... values) {
    tags = List.of(values);
    return this;
  }

  public TaskFixtures createdAt(Instant value) {
    createdAt = value;
    return this;
  }

  public TaskFixtures endedAt(Instant value) {
    endedAt = value;
    return this;
  }

  public TaskFixtures dueAt(Instant value) {
    dueAt = value;
    return this;
  }

  public TaskFixtures suspended() {
    suspended = true;
    return this;
  }

  public TaskFixtures form(String key, int formVersionValue) {
    formKey = key;
    formVersion = formVersionValue;
    return this;
  }

  public TaskFixtures businessKey(String value) {
    businessKey = value;
    return this;
  }

  public TaskFixtures serviceInstanceId(String value) {
    serviceInstanceId = value;
    return this;
  }

  public TaskFixtures service(String key, String title) {
    serviceKey = key;
    serviceTitle = title;
    return this;
  }

  public TaskFixtures data(Map<String, Object> value) {
    data = value;
    return this;
  }

  public TaskFixtures followUpAt(Instant value) {
    followUpAt = value;
    return this;
  }

  public TaskFixtures delegated() {
    delegation = TaskDelegation.PENDING;
    return this;
  }

  public TaskFixtures businessError(String code) {
    businessErrors = List.of(new BusinessError(code, code));
    return this;
  }

  public TaskFixtures comment(String author, String text) {
    comments = List.of(new TaskComment("main:c", author, null, text, createdAt, null, null));
    return this;
  }

  public TaskFixtures attachments(TaskAttachment... values) {
    attachments = List.of(values);
    return this;
  }

  public TaskFixtures file(String name, String contentKey) {
    return attachments(
        new TaskAttachment(
            "main:f",
            TaskAttachment.Kind.FILE,
            name,
            null,
            "text/plain",
            5L,
            null,
            contentKey,
            createdAt,
            "clerk"));
  }

  public Task build() {
    return new Task(
        id,
        Task.bundleOf(id),
        version,
        revision,
        "check",
        name,
        description,
        state,
        assignee,
        owner,
        candidateUsers,
        candidateGroups,
        priority,
        tags,
        createdAt,
        dueAt,
        followUpAt,
        ended(),
        suspended,
        formKey,
        formVersion,
        "main:instance",
        "main:definition",
        "parking-permit",
        businessKey,
        serviceInstanceId,
        serviceKey,
        serviceTitle,
        "requester",
        data,
        List.of(),
        delegation,
        businessErrors,
        comments,
        comments.size(),
        attachments,
        Instant.now());
  }

  private Instant ended() {
    if (state == TaskState.OPEN) {
      return null;
    }
    return endedAt == null ? Instant.now() : endedAt;
  }
}
