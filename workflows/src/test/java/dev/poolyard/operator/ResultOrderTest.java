package dev.poolyard.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultOrderTest {
  private static final NodeFailure FAILURE = new NodeFailure("node", "ValueError", "no");

  private static List<Value> words(String... words) {
    return Stream.of(words).<Value>map(StrValue::new).toList();
  }

  @Test
  void results_wait_for_those_of_earlier_items() throws NodeFailure {
    ResultOrder order = new ResultOrder(true);

    order.add(2, 1, words("c"));
    assertThat(order.take(9)).isEmpty();
    order.add(0, 2, words("a", "b"));
    assertThat(order.take(9)).isEqualTo(words("a", "b", "c"));
  }

  @Test
  void unordered_results_do_not_wait() throws NodeFailure {
    ResultOrder order = new ResultOrder(false);

    order.add(2, 1, words("c"));
    assertThat(order.take(9)).isEqualTo(words("c"));
  }

  @Test
  void what_is_not_taken_stays_and_counts_as_a_task() throws NodeFailure {
    ResultOrder order = new ResultOrder(true);
    order.add(0, 1, words("a", "b", "c"));

    assertThat(order.take(2)).isEqualTo(words("a", "b"));
    assertThat(order.tasks()).isEqualTo(1);
    assertThat(order.take(2)).isEqualTo(words("c"));
    assertThat(order.tasks()).isZero();
  }

  @Test
  void a_task_that_made_nothing_lets_the_next_go_on() throws NodeFailure {
    ResultOrder order = new ResultOrder(true);

    order.add(1, 1, words("b"));
    order.add(0, 1, List.of());
    assertThat(order.take(1)).isEqualTo(words("b"));
  }

  @Test
  void a_failure_is_thrown_in_its_place() throws NodeFailure {
    ResultOrder order = new ResultOrder(true);

    order.addFailure(1, 1, List.of(), FAILURE);
    assertThat(order.take(9)).isEmpty();
    order.add(0, 1, words("a"));
    assertThat(order.take(9)).isEqualTo(words("a"));
    assertThatThrownBy(() -> order.take(9)).isSameAs(FAILURE);
  }

  @Test
  void what_was_made_before_a_failure_comes_before_it() throws NodeFailure {
    ResultOrder order = new ResultOrder(true);

    order.addFailure(0, 5, words("a", "b"), FAILURE);
    assertThat(order.take(1)).isEqualTo(words("a"));
    assertThat(order.take(9)).isEqualTo(words("b"));
    assertThatThrownBy(() -> order.take(1)).isSameAs(FAILURE);
  }
}
