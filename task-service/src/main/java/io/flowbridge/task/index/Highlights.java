package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.flowbridge.task.TaskPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a search matched: pieces of text as it is, with marks around the matches. */
final class Highlights {
  private static final String MATCH_START = "\uE000";
  private static final String MATCH_END = "\uE001";
  private static final int FRAGMENTS = 3;
  private static final int FRAGMENT_LENGTH = 150;

  /** A word may have matched by its stem or beginning: those fields mark the visible one. */
  private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

  static {
    for (var prose : List.of("name", "description", "serviceTitle", "content", "comments")) {
      FIELDS.put(prose, List.of(prose, prose + ".de", prose + ".en", prose + ".start"));
    }
    FIELDS.put("businessKey", List.of("businessKey", "businessKey.start"));
    FIELDS.put("tags.words", List.of("tags.words", "tags.start"));
  }

  private Highlights() {}

  static Highlight request() {
    var fields = new LinkedHashMap<String, HighlightField>();
    FIELDS.forEach(
        (name, variants) -> fields.put(name, HighlightField.of(f -> f.matchedFields(variants))));
    return Highlight.of(
        h ->
            h.preTags(MATCH_START)
                .postTags(MATCH_END)
                .numberOfFragments(FRAGMENTS)
                .fragmentSize(FRAGMENT_LENGTH)
                .fields(fields));
  }

  static List<TaskPage.Highlight> of(Hit<TaskDocument> hit) {
    var highlights = new ArrayList<TaskPage.Highlight>();
    for (var field : FIELDS.keySet()) {
      var fragments = hit.highlight().get(field);
      if (fragments != null) {
        highlights.add(new TaskPage.Highlight(shown(field), fragments));
      }
    }
    return highlights;
  }

  /** The text without our marks: only matches shall look like matches. */
  static String unmarked(String text) {
    return text.replace(MATCH_START, "").replace(MATCH_END, "");
  }

  private static String shown(String field) {
    return field.equals("tags.words") ? "tags" : field;
  }
}
