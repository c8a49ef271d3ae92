package io.flowbridge.integration.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes a function with its binding for each route, before any bean exists: Spring Cloud Stream
 * reads the names of functions from the environment.
 */
final class RouteRegistrar implements BeanDefinitionRegistryPostProcessor {

  private static final String FUNCTIONS = "spring.cloud.function.definition";

  private final ConfigurableEnvironment environment;

  RouteRegistrar(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    var properties =
        Binder.get(environment)
            .bindOrCreate("flowbridge.integration.message", MessageProperties.class);
    var bindings = MessageBindings.of(properties, artifact());
    environment.getPropertySources().addLast(new MapPropertySource("messageBindings", bindings));
    if (properties.routes().isEmpty()
        || environment.containsProperty("flowbridge.integration.write-templates")) {
      return;
    }
    var beans = (BeanFactory) registry;
    var functions = new ArrayList<String>();
    for (var route : properties.routes().keySet()) {
      var name = MessageBindings.function(route);
      functions.add(name);
      register(
          registry,
          name,
          RouteConsumer.class,
          () -> new RouteConsumer(route, beans.getBean(MessageDelivery.class)));
    }
    functions.add(MessageBindings.AGAIN);
    register(
        registry,
        MessageBindings.AGAIN,
        AgainConsumer.class,
        () -> new AgainConsumer(beans.getBean(MessageDelivery.class)));
    activate(functions);
  }

  private String artifact() {
    return environment.getProperty(
        "flowbridge.integration.name",
        environment.getProperty("spring.application.name", "integration-artifact"));
  }

  private static <T> void register(
      BeanDefinitionRegistry registry, String name, Class<T> type, Supplier<T> supplier) {
    var definition = new RootBeanDefinition(type);
    definition.setInstanceSupplier(supplier);
    registry.registerBeanDefinition(name, definition);
  }

  private void activate(List<String> functions) {
    var others = environment.getProperty(FUNCTIONS, "");
    if (!others.isBlank()) {
      functions.add(0, others);
    }
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "messageFunctions", Map.of(FUNCTIONS, String.join(";", functions))));
  }
}
