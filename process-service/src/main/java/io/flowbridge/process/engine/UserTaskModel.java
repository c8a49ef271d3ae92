package io.flowbridge.process.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the deployed model says about a user task.
 *
 * @param formKey {@code <bundle>.<form>}
 * @param formVersion the version the process was deployed with
 */
public record UserTaskModel(
    @Nullable String formKey, @Nullable Integer formVersion, List<String> tags) {

  static final UserTaskModel UNKNOWN = new UserTaskModel(null, null, List.of());

  /**
   * @param form {@code <bundle>.<form>@<version>}
   */
  static UserTaskModel of(@Nullable String form, List<String> tags) {
    if (form == null || form.isBlank()) {
      return new UserTaskModel(null, null, tags);
    }
    int at = form.lastIndexOf('@');
    if (at < 0 || !form.substring(at + 1).matches("\\d{1,9}")) {
      return new UserTaskModel(form, null, tags);
    }
    return new UserTaskModel(form.substring(0, at), Integer.valueOf(form.substring(at + 1)), tags);
  }
}
