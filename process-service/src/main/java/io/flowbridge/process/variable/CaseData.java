package io.flowbridge.process.variable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one process instance, ready to be published.
 *
 * @param platform the platform's own text variables, {@code fb_…}
 * @param data everything else by name, bounded in size
 * @param omitted names of what has no JSON form or did not fit
 */
public record CaseData(
    Map<String, String> platform, Map<String, @Nullable Object> data, List<String> omitted) {

  public static final int MAX_BYTES = 256 * 1024;
  public static final CaseData NONE = new CaseData(Map.of(), Map.of(), List.of());

  /** Small values first, so that one huge value does not push out the others. */
  public static CaseData of(List<StoredVariable> variables, int maxBytes, ObjectMapper json) {
    Map<String, String> platform = new LinkedHashMap<>();
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    List<String> omitted = new ArrayList<>();
    int bytes = 0;
    for (StoredVariable variable : sorted(variables)) {
      String text = variable.text();
      if (variable.isPlatforms()) {
        if (text != null) {
          platform.put(variable.name(), text);
        }
      } else if (variable.hasJsonForm() && bytes + variable.size() <= maxBytes) {
        bytes += variable.size();
        data.put(variable.name(), variable.jsonValue(json));
      } else {
        omitted.add(variable.name());
      }
    }
    return new CaseData(platform, data, omitted);
  }

  public @Nullable String platform(String name) {
    return platform.get(name);
  }

  public @Nullable String text(String name) {
    return data.get(name) instanceof String text ? text : null;
  }

  private static List<StoredVariable> sorted(List<StoredVariable> variables) {
    return variables.stream()
        .sorted(Comparator.comparingInt(StoredVariable::size).thenComparing(StoredVariable::name))
        .toList();
  }
}
