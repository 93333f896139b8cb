package dev.poolyard.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PullTest {

  /** Gives its items one by one, however many are asked for. */
  private static ItemSource oneByOne(int count) {
    ListItems items = new ListItems(new ArrayList<>(new CountedItems(0, 1).next(count)), _ -> {});
    return _ -> items.next(1);
  }

  @Test
  void as_many_as_are_asked_for_are_put_together() throws Exception {
    ItemSource source = oneByOne(5);

    assertThat(Pull.upTo(3, source)).hasSize(3);
    assertThat(Pull.upTo(3, source)).isEqualTo(List.<Value>of(new IntValue(3), new IntValue(4)));
    assertThat(Pull.upTo(3, source)).isEmpty();
  }

  @Test
  void nothing_is_asked_of_a_source_of_which_nothing_is_wanted() throws Exception {
    ItemSource source =
        _ -> {
          throw new AssertionError("asked");
        };

    assertThat(Pull.upTo(0, source)).isEmpty();
  }

  @Test
  void what_never_ends_is_read_no_further_than_a_node_may_work_on() {
    assertThatThrownBy(() -> Pull.each("total", new CountedItems(0, 1), _ -> {}))
        .isInstanceOf(NodeFailure.class)
        .hasMessage(
            "OverflowError: a sequence may have at most 10,000,000 items here; end it with take or"
                + " take_while");
  }

  @Test
  void a_reader_that_is_interrupted_stops() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Pull.each("total", new CountedItems(0, 1), _ -> {}))
        .isInstanceOf(InterruptedException.class);
  }
}
