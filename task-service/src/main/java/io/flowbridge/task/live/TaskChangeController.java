package io.flowbridge.task.live;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.index.ResumeToken;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Visibilities;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class TaskChangeController {
  private final ChangeFeed feed;
  private final TaskInput input;
  private final LiveProperties properties;
  private final Visibilities visibilities;

  TaskChangeController(
      ChangeFeed feed, TaskInput input, LiveProperties properties, Visibilities visibilities) {
    this.feed = feed;
    this.input = input;
    this.properties = properties;
    this.visibilities = visibilities;
  }

  @SubscriptionMapping
  Flux<TaskChange> taskChanges(
      @Argument @Nullable String search,
      @Argument @Nullable String after,
      DataFetchingEnvironment arguments,
      Viewer viewer) {
    var followed = input.search(visibilities.of(viewer), arguments.getArgument("filter"), search);
    var from = after == null ? null : ResumeToken.parse(after).time();
    return feed.follow(
        new Follower(followed, () -> visibilities.of(viewer), from, properties.buffer()));
  }
}
