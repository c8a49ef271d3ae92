package io.flowbridge.task.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private final News news = new News();

  @Test
  void shouldKeepNewestVersionOfTask() {
    news.add(Map.of("main:1", 5L), NOW);
    news.add(Map.of("main:1", 4L), NOW);

    assertThat(news.oldest(10)).containsEntry("main:1", 5L);
  }

  @Test
  void shouldForgetWhatWasTold() {
    news.add(Map.of("main:1", 5L), NOW);
    news.told("main:1", 5);

    assertThat(news.oldest(10)).isEmpty();
  }

  @Test
  void shouldNotForgetWhatBecameNewerMeanwhile() {
    news.add(Map.of("main:1", 5L), NOW);
    news.add(Map.of("main:1", 6L), NOW);
    news.told("main:1", 5);

    assertThat(news.oldest(10)).containsEntry("main:1", 6L);
  }

  @Test
  void shouldWaitForIndex() {
    assertThat(News.isIn(Map.of("main:1", 4L), "main:1", 5)).isFalse();
    assertThat(News.isIn(Map.of("main:1", 5L), "main:1", 5)).isTrue();
  }

  @Test
  void shouldWaitUntilRemovedTaskIsGone() {
    assertThat(News.isIn(Map.of("main:1", 4L), "main:1", 0)).isFalse();
    assertThat(News.isIn(Map.of(), "main:1", 0)).isTrue();
  }

  @Test
  void shouldGiveUpNewsThatAreTooOld() {
    news.add(Map.of("main:1", 5L), NOW);

    assertThat(news.postpone(List.of("main:1"), NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(news.size()).isZero();
  }
}
