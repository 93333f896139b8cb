package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.task.CacheReport;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CacheWatchTest {
  private static final long MILLISECOND = 1_000_000;

  private final CacheWatch watch = new CacheWatch();

  @Test
  void the_first_report_of_each_cache_is_told_at_once() {
    assertThat(watch.take(List.of(report("a", 1), report("b", 2)), 0))
        .containsExactly(report("a", 1), report("b", 2));
    assertThat(watch.untold()).isEmpty();
  }

  @Test
  void what_comes_too_soon_is_told_later_or_in_the_end() {
    watch.take(List.of(report("a", 1)), 0);

    assertThat(watch.take(List.of(report("a", 2)), 19 * MILLISECOND)).isEmpty();
    assertThat(watch.take(List.of(report("a", 3)), 20 * MILLISECOND))
        .containsExactly(report("a", 3));
    assertThat(watch.take(List.of(report("a", 4)), 21 * MILLISECOND)).isEmpty();
    assertThat(watch.untold()).containsExactly(report("a", 4));
    assertThat(watch.untold()).isEmpty();
  }

  @Test
  void an_older_report_never_takes_the_place_of_a_newer_one() {
    watch.take(List.of(report("a", 5)), 0);

    assertThat(watch.take(List.of(report("a", 4)), 100 * MILLISECOND)).isEmpty();
    assertThat(watch.untold()).isEmpty();
  }

  private static CacheReport report(String node, long number) {
    return new CacheReport(node, 42, 0, number, new Statistics(number, 1, OptionalLong.of(128), 1));
  }
}
