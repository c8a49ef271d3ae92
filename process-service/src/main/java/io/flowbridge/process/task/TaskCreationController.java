package io.flowbridge.process.task;

import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks without a process. */
@RestController
@RequestMapping("/internal/tasks")
class TaskCreationController {

  private final TaskCreation creation;
  private final TaskAnswers answers;

  TaskCreationController(TaskCreation creation, TaskAnswers answers) {
    this.creation = creation;
    this.answers = answers;
  }

  @PostMapping
  TaskAnswers.Answer create(@RequestBody NewTask body, @OnBehalfOf Viewer viewer) {
    body.checkedName();
    TaskChanges details = body.checkedDetails(Clock.systemUTC().instant());
    String id = body.engineId(viewer.name());
    return answers.answer(id, () -> creation.create(viewer, id, body, details));
  }
}
