package io.flowbridge.local.elasticsearch;

import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * {@code --data DIR --port N --transport-port N}; Elasticsearch's home is the folder {@code home}
 * beside the jar.
 */
public final class ElasticsearchServer {

  private ElasticsearchServer() {}

  public static void main(String[] args) {
    LocalServer.run("Elasticsearch", args, ElasticsearchServer::start);
  }

  @SuppressWarnings("resource") // closed by the returned AutoCloseable
  private static AutoCloseable start(ServerOptions options) throws Exception {
    var home = home();
    var config = Files.createDirectories(options.data().resolve("config"));
    var settings = settings(options, home);
    LogConfigurator.registerErrorListener();
    LogConfigurator.configureWithoutConfig(settings);
    var environment = new Environment(settings, config);
    LogConfigurator.configureESLogging();
    var plugins =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(home.resolve("modules")),
            java.util.Set.of(),
            java.util.Map.of(),
            false);
    var node = new Node(environment, plugins);
    node.start();
    return node;
  }

  private static Settings settings(ServerOptions options, Path home) {
    var port = options.port("port");
    return Settings.builder()
        .put("path.home", home.toString())
        .put("path.data", options.data().resolve("data").toString())
        .put("path.logs", options.data().resolve("logs").toString())
        .put("cluster.name", "flowbridge-local")
        .put("node.name", "local")
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.port", port)
        .put("transport.port", options.port("transport-port", port + 1))
        .put("action.auto_create_index", false)
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .put("node.processors", Math.min(2, Runtime.getRuntime().availableProcessors()))
        .put("node.store.allow_mmap", false)
        .put("logger.level", "WARN")
        .build();
  }

  private static Path home() throws Exception {
    var jar =
        Path.of(
            ElasticsearchServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return jar.resolveSibling("home");
  }
}
