package io.flowbridge.platform.graphql;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.flowbridge.platform.security.PlatformSecurityAutoConfiguration;
import io.flowbridge.platform.security.ViewerReader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.graphql.GraphQlAutoConfiguration;
import org.springframework.boot.autoconfigure.graphql.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.federation.FederationSchemaFactory;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** Makes a service's schema a subgraph, with the platform's scalars, errors and limits. */
@AutoConfiguration(
    before = GraphQlAutoConfiguration.class,
    after = PlatformSecurityAutoConfiguration.class)
@ConditionalOnBean(ViewerReader.class)
@EnableConfigurationProperties(GraphQlProperties.class)
public final class PlatformGraphQlAutoConfiguration {
  private static final Set<String> SERVED_BY_FEDERATION =
      Set.of("Query._service", "Query._entities");

  @Bean
  FederationSchemaFactory federationSchemaFactory() {
    return new FederationSchemaFactory();
  }

  @Bean
  GraphQlSourceBuilderCustomizer subgraph(
      FederationSchemaFactory federation, GraphQlProperties properties) {
    return builder ->
        builder
            .schemaResources(new ClassPathResource("graphql/platform/common.graphqls"))
            .schemaFactory(federation::createGraphQLSchema)
            .inspectSchemaMappings(PlatformGraphQlAutoConfiguration::refuseGaps)
            .configureGraphQl(
                graphQl ->
                    graphQl.preparsedDocumentProvider(
                        parsedDocuments(properties.parsedDocuments())));
  }

  @Bean
  RuntimeWiringConfigurer platformScalars() {
    return wiring -> wiring.scalar(Scalars.JSON).scalar(Scalars.DATE_TIME);
  }

  @Bean
  ErrorResolver errorResolver() {
    return new ErrorResolver();
  }

  @Bean
  StreamErrorResolver streamErrorResolver() {
    return new StreamErrorResolver();
  }

  @Bean
  Instrumentation queryDepthLimit(GraphQlProperties properties) {
    return QueryLimits.depth(properties.maxDepth());
  }

  @Bean
  Instrumentation queryComplexityLimit(GraphQlProperties properties) {
    return QueryLimits.complexity(properties.maxComplexity());
  }

  @Bean
  ViewerInterceptor viewerInterceptor(ViewerReader viewers) {
    return new ViewerInterceptor(viewers);
  }

  /**
   * Adds the viewer to what controller methods may ask for. Batch and entity mappings take no
   * resolvers of others: they ask with {@code @ContextValue Viewer viewer}.
   */
  @Bean
  static BeanPostProcessor graphQlViewerArguments() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
          controllers.addCustomArgumentResolver(new ViewerArgumentResolver());
        }
        return bean;
      }
    };
  }

  private static void refuseGaps(SchemaReport report) {
    var unserved =
        report.unmappedFields().stream()
            .map(field -> field.getTypeName() + "." + field.getFieldName())
            .filter(field -> !SERVED_BY_FEDERATION.contains(field))
            .toList();
    if (!unserved.isEmpty() || !report.unmappedRegistrations().isEmpty()) {
      throw new IllegalStateException(
          "Expected every field to be served and every mapping to have a field, but nothing serves "
              + "%s and there is no field for %s"
                  .formatted(unserved, report.unmappedRegistrations().keySet()));
    }
  }

  private static PreparsedDocumentProvider parsedDocuments(int most) {
    AsyncCache<String, PreparsedDocumentEntry> cache =
        Caffeine.newBuilder().maximumSize(most).buildAsync();
    return (input, parse) ->
        cache.get(
            input.getQuery(),
            (query, executor) -> CompletableFuture.completedFuture(parse.apply(input)));
  }
}
