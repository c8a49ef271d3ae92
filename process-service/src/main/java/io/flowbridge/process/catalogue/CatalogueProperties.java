package io.flowbridge.process.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The sign of life of this node.
 *
 * @param heartbeatInterval Time between two signs of life.
 */
@Validated
@ConfigurationProperties("flowbridge.catalogue")
record CatalogueProperties(@DefaultValue("5s") Duration heartbeatInterval) {}
