package io.flowbridge.integration;

import io.flowbridge.integration.bus.BusBindings;
import io.flowbridge.integration.bus.RabbitBindings;
import io.flowbridge.integration.bus.RequestConsumer;
import io.flowbridge.integration.handling.HandlerMethod;
import io.flowbridge.integration.handling.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Finds the handler methods in the definitions of all beans and makes a function with its binding
 * for each type. It works on definitions because Spring Cloud Stream reads the names of the
 * functions from the environment before any bean exists.
 */
final class HandlerRegistrar implements BeanDefinitionRegistryPostProcessor {

  private static final String FUNCTIONS = "spring.cloud.function.definition";

  private final ConfigurableEnvironment environment;
  private final IntegrationProperties properties;
  private final Artifact artifact;
  private final Bus bus;

  HandlerRegistrar(
      ConfigurableEnvironment environment, IntegrationProperties properties, Artifact artifact) {
    this.environment = environment;
    this.properties = properties;
    this.artifact = artifact;
    this.bus = Bus.of(properties.bus());
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    var beanFactory = (ConfigurableListableBeanFactory) registry;
    var handlers = new Handlers(findAll(beanFactory));
    beanFactory.registerSingleton("integrationHandlers", handlers);
    if (properties.writeTemplates() == null && !handlers.types().isEmpty()) {
      for (var type : handlers.types()) {
        for (var function : functions(type)) {
          registerFunction(registry, beanFactory, function, type);
        }
      }
      bind(handlers);
    }
  }

  private static List<HandlerMethod> findAll(ConfigurableListableBeanFactory beanFactory) {
    var found = new ArrayList<HandlerMethod>();
    for (var name : beanFactory.getBeanDefinitionNames()) {
      var type = beanFactory.getType(name, false);
      if (type != null
          && !ScopedProxyUtils.isScopedTarget(name)
          && AnnotationUtils.isCandidateClass(type, IntegrationHandler.class)) {
        Map<java.lang.reflect.Method, IntegrationHandler> methods =
            MethodIntrospector.selectMethods(
                type,
                (MethodIntrospector.MetadataLookup<IntegrationHandler>)
                    method ->
                        AnnotatedElementUtils.findMergedAnnotation(
                            method, IntegrationHandler.class));
        methods.forEach(
            (method, annotation) ->
                found.add(new HandlerMethod(annotation, method, () -> beanFactory.getBean(name))));
      }
    }
    return found;
  }

  private static void registerFunction(
      BeanDefinitionRegistry registry,
      ConfigurableListableBeanFactory beanFactory,
      String function,
      String type) {
    var definition = new RootBeanDefinition(RequestConsumer.class);
    definition.setInstanceSupplier(
        () -> beanFactory.getBean(RequestConsumerFactory.class).consumerOf(type));
    registry.registerBeanDefinition(function, definition);
  }

  private List<String> functions(String type) {
    return bus == Bus.RABBIT
        ? List.of(BusBindings.function(type), RabbitBindings.orderedFunction(type))
        : List.of(BusBindings.function(type));
  }

  private Map<String, Object> bindings(Set<String> types) {
    return bus == Bus.RABBIT
        ? RabbitBindings.properties(types, artifact.environments(), properties::concurrencyOf)
        : BusBindings.properties(
            types,
            artifact.group(),
            artifact.environments(),
            properties::concurrencyOf,
            properties.longestHandling());
  }

  private void bind(Handlers handlers) {
    var sources = environment.getPropertySources();
    sources.addLast(new MapPropertySource("integrationBindings", bindings(handlers.types())));
    if (Bus.isChoice()) {
      sources.addLast(
          new MapPropertySource(
              "integrationBus", Map.of("spring.cloud.stream.default-binder", bus.binder())));
    }
    var others = environment.getProperty(FUNCTIONS, "");
    var all =
        Stream.concat(
                Stream.of(others),
                handlers.types().stream().flatMap(type -> functions(type).stream()))
            .filter(StringUtils::hasText)
            .collect(Collectors.joining(";"));
    sources.addFirst(new MapPropertySource("integrationFunctions", Map.of(FUNCTIONS, all)));
  }
}
