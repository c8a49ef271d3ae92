package io.flowbridge.task.run;

import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What operators see of work on the task index. */
@Controller
public class RunController {
  private final Runs runs;

  RunController(Runs runs) {
    this.runs = runs;
  }

  /** How often something was found or done. */
  record RunCount(String name, long count) {}

  @QueryMapping
  List<Run> taskIndexRuns(@Argument int first, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    return runs.newest(PageSize.check(first));
  }

  @QueryMapping
  @Nullable Run taskIndexRun(@Argument String id, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    try {
      return runs.find(UUID.fromString(id)).orElse(null);
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  String phase(Run run) {
    return run.report().phase();
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  long done(Run run) {
    return run.report().done();
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  @Nullable Long total(Run run) {
    return run.report().total();
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  List<RunCount> counts(Run run) {
    return run.report().counts().entrySet().stream()
        .map(count -> new RunCount(count.getKey(), count.getValue()))
        .sorted(Comparator.comparing(RunCount::name))
        .toList();
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  List<RunReport.Example> examples(Run run) {
    return run.report().examples();
  }

  @SchemaMapping(typeName = "TaskIndexRun")
  List<String> warnings(Run run) {
    return run.report().warnings();
  }
}
