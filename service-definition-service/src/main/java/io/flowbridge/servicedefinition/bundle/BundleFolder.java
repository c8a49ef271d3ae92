package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.FlowbridgeException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deploys what lies in a folder and whatever changes there. What cannot be deployed yet, because
 * another part is still starting, is tried again and its reasons are kept for operators.
 */
@Component
class BundleFolder {

  private static final Logger log = LoggerFactory.getLogger(BundleFolder.class);

  private final BundleFolderProperties properties;
  private final BundleDeployment deployment;
  private final FolderStore store;
  private final Map<String, List<String>> waiting = new ConcurrentHashMap<>();

  BundleFolder(
      BundleFolderProperties properties,
      BundleDeployment deployment,
      FolderStore store,
      MeterRegistry metrics) {
    this.properties = properties;
    this.deployment = deployment;
    this.store = store;
    metrics.gaugeMapSize("flowbridge.bundles.waiting", List.of(), waiting);
  }

  /** Why bundles are not deployed, by their names in the folder. */
  Map<String, List<String>> waiting() {
    return Map.copyOf(waiting);
  }

  @Scheduled(fixedDelayString = "${flowbridge.bundles.scan-interval:5s}")
  void scan() {
    var folder = properties.folder();
    if (folder == null) {
      return;
    }
    try (var entries = Files.list(folder)) {
      var bundles = entries.filter(BundleFolder::isBundle).sorted().toList();
      var names = new HashSet<String>();
      for (var bundle : bundles) {
        names.add(name(bundle));
        deploy(bundle);
      }
      waiting.keySet().removeIf(name -> !names.contains(name) && !name.isEmpty());
      waiting.remove("");
    } catch (IOException e) {
      waits("", List.of("Expected a readable folder " + folder));
    }
  }

  private void deploy(Path path) {
    var name = name(path);
    try {
      var bundle =
          Files.isDirectory(path)
              ? BundleFiles.ofFolder(path)
              : BundleFiles.ofZip(Files.readAllBytes(path));
      var hash = bundle.contentHash();
      if (!store.isDeployed(name, hash)) {
        var deployed = deployment.deploy(bundle);
        store.deployed(name, hash);
        log.info(
            "Deployed service bundle '{}' as version {}", name, deployed.definition().version());
      }
      waiting.remove(name);
    } catch (FlowbridgeException e) {
      waits(name, reasons(e));
    } catch (IOException e) {
      waits(name, List.of("Expected readable files: " + e.getMessage()));
    } catch (RuntimeException e) {
      log.error("Service bundle '{}' could not be deployed", name, e);
      waits(name, List.of("Something went wrong, see the log"));
    }
  }

  private void waits(String name, List<String> reasons) {
    if (!reasons.equals(waiting.put(name, reasons))) {
      log.warn("Service bundle '{}' waits: {}", name, String.join("; ", reasons));
    }
  }

  private static List<String> reasons(FlowbridgeException refusal) {
    return refusal.details().get("problems") instanceof List<?> problems
        ? problems.stream().map(String::valueOf).toList()
        : List.of(refusal.getMessage());
  }

  private static boolean isBundle(Path path) {
    var name = name(path);
    return !name.startsWith(".")
        && (name.endsWith(".zip") ? Files.isRegularFile(path) : Files.isDirectory(path));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
