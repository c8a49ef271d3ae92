package io.flowbridge.task.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.flowbridge.platform.TotalCount;
import org.junit.jupiter.api.Test;

/** Lesson: "Totals are capped silently". */
class FoundPageTest {

  @Test
  void shouldCallATotalExactThatWasCounted() {
    assertThat(FoundPage.total(total(TotalHitsRelation.Eq))).isEqualTo(new TotalCount(7, true));
  }

  @Test
  void shouldSayThatATotalIsALowerBound() {
    assertThat(FoundPage.total(total(TotalHitsRelation.Gte))).isEqualTo(new TotalCount(7, false));
  }

  private static TotalHits total(TotalHitsRelation relation) {
    return TotalHits.of(t -> t.value(7).relation(relation));
  }
}
