package io.flowbridge.process.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the deployed model says about a user task.
 *
 * @param formKey {@code <bundle>.<form>}
 * @param formVersion the version the process was deployed with
 * @param errors business errors that are handled around the task
 */
public record UserTaskModel(
    @Nullable String formKey,
    @Nullable Integer formVersion,
    List<String> tags,
    List<BusinessError> errors) {

  static final UserTaskModel UNKNOWN = new UserTaskModel(null, null, List.of(), List.of());

  /**
   * @param form {@code <bundle>.<form>@<version>}
   */
  static UserTaskModel of(@Nullable String form, List<String> tags, List<BusinessError> errors) {
    if (form == null || form.isBlank()) {
      return new UserTaskModel(null, null, tags, errors);
    }
    int at = form.lastIndexOf('@');
    if (at < 0 || !form.substring(at + 1).matches("\\d{1,9}")) {
      return new UserTaskModel(form, null, tags, errors);
    }
    Integer version = Integer.valueOf(form.substring(at + 1));
    return new UserTaskModel(form.substring(0, at), version, tags, errors);
  }

  public Set<String> errorCodes() {
    return errors.stream()
        .map(BusinessError::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
