package io.flowbridge.process.deployment;

import java.util.List;
import java.util.Map;
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

  /**
   * An integration element.
   *
   * @param literals the inputs that are plain text, without an expression, list or map
   * @param caughtErrors codes that an event around the element catches
   * @param catchesAnyError whether an event around it catches whatever comes
   */
  record Integration(
      String file,
      @Nullable String element,
      String type,
      int version,
      List<String> inputs,
      Map<String, String> literals,
      @Nullable String environment,
      List<String> caughtErrors,
      boolean catchesAnyError) {}

  record File(String file, @Nullable String element, String name) {}

  record Definition(String file, String key, @Nullable String name) {}
}
