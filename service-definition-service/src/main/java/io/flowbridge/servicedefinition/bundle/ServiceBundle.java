package io.flowbridge.servicedefinition.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of a service bundle by their path in it. */
record ServiceBundle(SortedMap<String, byte[]> files) {

  static final String SERVICE_YAML = "service.yaml";

  private static final String FORMS = "forms/";
  private static final String SCHEMA = ".schema.json";

  byte @Nullable [] file(String path) {
    return files.get(path);
  }

  /** Paths of forms' schemas by the forms' names. */
  SortedMap<String, String> forms() {
    var forms = new TreeMap<String, String>();
    for (var path : files.keySet()) {
      if (path.startsWith(FORMS) && path.endsWith(SCHEMA)) {
        forms.put(path.substring(FORMS.length(), path.length() - SCHEMA.length()), path);
      }
    }
    return forms;
  }

  static String formFile(String form, String ending) {
    return FORMS + form + ending;
  }

  /** What goes to the engine: processes, decisions, mail templates and other texts. */
  Map<String, byte[]> deploymentResources() {
    return files.entrySet().stream()
        .filter(file -> !file.getKey().equals(SERVICE_YAML) && !file.getKey().startsWith(FORMS))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  static boolean isBpmn(String path) {
    return path.endsWith(".bpmn");
  }

  /** Same files, same hash. */
  String contentHash() {
    var digest = sha256();
    files.forEach(
        (path, content) -> {
          digest.update(
              "%s\0%d\0".formatted(path, content.length).getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every JDK to have SHA-256", e);
    }
  }
}
