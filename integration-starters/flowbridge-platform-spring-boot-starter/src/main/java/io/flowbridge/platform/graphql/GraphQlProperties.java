package io.flowbridge.platform.graphql;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of a subgraph.
 *
 * @param maxDepth deepest nesting of a query
 * @param maxComplexity most fields a query may select, entity queries included
 * @param parsedDocuments how many parsed queries are kept
 */
@Validated
@ConfigurationProperties("flowbridge.graphql")
record GraphQlProperties(
    @Positive @DefaultValue("20") int maxDepth,
    @Positive @DefaultValue("1000") int maxComplexity,
    @Positive @DefaultValue("1000") int parsedDocuments) {}
