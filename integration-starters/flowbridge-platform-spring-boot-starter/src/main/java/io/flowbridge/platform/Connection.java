package io.flowbridge.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in Relay's shape.
 *
 * @param totalCount how many entries all pages have together; null where nobody asks for it
 */
public record Connection<T>(
    List<Edge<T>> edges, PageInfo pageInfo, @Nullable TotalCount totalCount) {

  /**
   * Makes a page of rows that were read with one more than asked for.
   *
   * @param rows at most {@code first + 1} rows; the last one only tells that there is a next page
   * @param first how many the page may hold
   * @param continued whether the page starts after a cursor
   * @param cursor gives the cursor of a row
   */
  public static <T> Connection<T> of(
      List<T> rows,
      int first,
      boolean continued,
      @Nullable TotalCount totalCount,
      Function<T, String> cursor) {
    var edges = rows.stream().limit(first).map(row -> new Edge<>(cursor.apply(row), row)).toList();
    return new Connection<>(
        edges,
        new PageInfo(
            rows.size() > first,
            continued,
            edges.isEmpty() ? null : edges.get(0).cursor(),
            edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
        totalCount);
  }
}
