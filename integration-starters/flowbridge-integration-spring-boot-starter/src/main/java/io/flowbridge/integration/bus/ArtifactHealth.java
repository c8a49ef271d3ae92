package io.flowbridge.integration.bus;

import io.flowbridge.integration.handling.Handlers;
import java.util.TreeMap;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

/** Up while the consumer of every type is running. */
public final class ArtifactHealth extends AbstractHealthIndicator {

  private final Handlers handlers;
  private final BindingsLifecycleController bindings;

  public ArtifactHealth(Handlers handlers, BindingsLifecycleController bindings) {
    super("Expected to read the state of the consumers");
    this.handlers = handlers;
    this.bindings = bindings;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    var consumers = new TreeMap<String, String>();
    handlers.types().forEach(type -> consumers.put(type, state(type)));
    var allRun = consumers.values().stream().allMatch("running"::equals);
    builder.status(allRun ? "UP" : "DOWN").withDetail("consumers", consumers);
    builder.withDetail(
        "handlers",
        handlers.all().stream()
            .map(each -> each.annotation().type() + " v" + each.annotation().version())
            .toList());
  }

  private String state(String type) {
    var states = bindings.queryState(BusBindings.function(type) + "-in-0");
    return !states.isEmpty() && states.stream().allMatch(each -> each.isRunning())
        ? "running"
        : "stopped";
  }
}
