package io.flowbridge.process.deployment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the processes of a deployment refer to; whoever owns those things checks that they exist.
 */
record References(
    List<Form> forms,
    List<Integration> integrations,
    List<File> deploymentResources,
    List<Definition> processes) {

  record Form(String file, @Nullable String element, String key) {}

  record Integration(
      String file,
      @Nullable String element,
      String type,
      int version,
      List<String> inputs,
      @Nullable String environment) {}

  record File(String file, @Nullable String element, String name) {}

  record Definition(String file, String key, @Nullable String name) {}
}
