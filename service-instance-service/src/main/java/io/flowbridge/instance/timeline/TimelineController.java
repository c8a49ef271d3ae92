package io.flowbridge.instance.timeline;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.PageSize;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The field {@code ServiceInstance.timeline}. */
@Controller
class TimelineController {

  private static final TimelinePage EMPTY =
      new TimelinePage(List.of(), new PageInfo(false, false, null, null));

  /** Nothing is remembered: a subscription asks for the same page again to see what is new. */
  TimelineController(BatchLoaderRegistry loaders, Timeline timeline) {
    loaders
        .forTypePair(TimelineKey.class, TimelinePage.class)
        .withOptions(DataLoaderOptions.newOptions().setCachingEnabled(false).build())
        .registerMappedBatchLoader(
            (keys, environment) -> Mono.fromCallable(() -> timeline.pages(keys)));
  }

  /** The absent person in whose place the user did it. */
  @SchemaMapping(typeName = "TimelineEntry")
  @Nullable String onBehalfOf(Fact fact) {
    return fact.data().get("onBehalfOf") instanceof String absent ? absent : null;
  }

  @SchemaMapping
  CompletableFuture<@Nullable TimelinePage> timeline(
      ServiceInstance instance,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<TimelineKey, TimelinePage> pages) {
    if (instance.isHidden()) {
      return CompletableFuture.completedFuture(null);
    }
    var size = PageSize.check(first);
    var position = after == null ? null : Objects.toString(Cursor.decode(after, 1).get(0));
    return instance.processInstanceId() == null
        ? CompletableFuture.completedFuture(EMPTY)
        : pages.load(new TimelineKey(instance.processInstanceId(), size, position));
  }
}
