package io.flowbridge.task.substitution;

import io.flowbridge.task.substitution.Substitution.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which substitutions are meant.
 *
 * @param states null for those that have not ended
 */
record SubstitutionFilter(
    @Nullable String absent, @Nullable String substitute, @Nullable List<State> states) {

  static final SubstitutionFilter NONE = new SubstitutionFilter(null, null, null);

  String[] stateNames() {
    var wanted = states == null ? List.of(State.PLANNED, State.ACTIVE) : states;
    return wanted.stream().map(State::name).toArray(String[]::new);
  }
}
