package io.flowbridge.platform.peer;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where other services are.
 *
 * @param peers base URLs by service name
 * @param bundles base URLs of process-services by the name of their runtime bundle
 * @param peerConnectTimeout how long to wait for a connection
 * @param peerReadTimeout how long to wait for an answer
 */
@ConfigurationProperties("flowbridge")
public record PeerProperties(
    @DefaultValue Map<String, String> peers,
    @DefaultValue Map<String, String> bundles,
    @DefaultValue("2s") Duration peerConnectTimeout,
    @DefaultValue("20s") Duration peerReadTimeout) {}
