package io.flowbridge.local.identity;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param gateways origins whose tasklist may sign people in
 */
@ConfigurationProperties("flowbridge.identity")
record IdentityProperties(Path data, String issuer, List<String> gateways) {}
