package io.flowbridge.integration.message;

import java.util.Collection;
import java.util.TreeMap;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

/** Up while every route is read and the bundles answer. */
final class MessageHealth extends AbstractHealthIndicator {

  private final Collection<String> routes;
  private final BindingsLifecycleController bindings;
  private final BundleClient bundles;

  MessageHealth(
      Collection<String> routes, BindingsLifecycleController bindings, BundleClient bundles) {
    super("Expected to read the state of the routes");
    this.routes = routes;
    this.bindings = bindings;
    this.bundles = bundles;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    var states = new TreeMap<String, String>();
    routes.forEach(route -> states.put(route, state(MessageBindings.function(route))));
    if (!routes.isEmpty()) {
      states.put("(again)", state(MessageBindings.AGAIN));
    }
    var silent = bundles.silent();
    var up = silent.isEmpty() && states.values().stream().allMatch("running"::equals);
    builder.status(up ? "UP" : "DOWN").withDetail("routes", states);
    builder.withDetail("bundlesWithoutAnswer", silent);
  }

  private String state(String function) {
    var states = bindings.queryState(function + "-in-0");
    return !states.isEmpty() && states.stream().allMatch(each -> each.isRunning())
        ? "running"
        : "stopped";
  }
}
