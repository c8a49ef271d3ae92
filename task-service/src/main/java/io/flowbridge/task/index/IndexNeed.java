package io.flowbridge.task.index;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an index has to be made. */
@Component
public class IndexNeed {
  private final TaskIndices indices;

  IndexNeed(TaskIndices indices) {
    this.indices = indices;
  }

  /** Why an index has to be made; null if the one that serves is whole and of this definition. */
  public @Nullable Need of(IndexDefinition wanted) {
    var layout = indices.layout();
    var serving = layout.serving();
    if (serving == null) {
      return Need.MISSING;
    }
    var has = indices.definition(serving.main());
    if (wanted.hash().equals(has.get(IndexDefinition.HASH))) {
      return layout.next() == null ? null : Need.UNFINISHED;
    }
    var version = Integer.parseInt(has.getOrDefault(IndexDefinition.VERSION, "0"));
    if (version > wanted.version()) {
      return Need.RELEASE_IS_OLDER;
    }
    return version < wanted.version() ? Need.DEFINITION_IS_NEWER : Need.DEFINITION_DIFFERS;
  }

  /** How the index that serves relates to the wanted one. */
  public enum Need {
    /** There is none, or a part of it is lost. */
    MISSING,
    /** One is whole, and another is being made or was left behind by a node that died. */
    UNFINISHED,
    /** This node's definition has a higher version. */
    DEFINITION_IS_NEWER,
    /** This node's definition has the same version and differs all the same. */
    DEFINITION_DIFFERS,
    /** The index was made by a later release: leave it alone. */
    RELEASE_IS_OLDER
  }
}
