package dev.poolyard.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharedItemsTest {

  /** Counts to an end, and how often it was asked. */
  private static final class TestingSource implements ItemSource {
    private final int end;
    private int next;
    private boolean closed;

    TestingSource(int end) {
      this.end = end;
    }

    @Override
    public List<Value> next(int most) throws NodeFailure {
      if (next == 13) {
        throw new NodeFailure("source", "ValueError", "13 is unlucky");
      }
      List<Value> items = numbers(next, Math.min(end, next + most));
      next += items.size();
      return items;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static List<Value> numbers(int from, int to) {
    return LongStream.range(from, to).<Value>mapToObj(IntValue::new).toList();
  }

  @Test
  void each_item_is_computed_once_and_reaches_every_reader() throws Exception {
    TestingSource source = new TestingSource(5);
    SharedItems shared = new SharedItems("node", source, 2);
    ItemSource first = shared.claimReader();
    ItemSource second = shared.claimReader();

    assertThat(first.next(3)).isEqualTo(numbers(0, 3));
    assertThat(second.next(2)).isEqualTo(numbers(0, 2));
    assertThat(source.next).isEqualTo(3);
    assertThat(second.next(9)).isEqualTo(numbers(2, 3));
    assertThat(second.next(9)).isEqualTo(numbers(3, 5));
    assertThat(second.next(9)).isEmpty();
    assertThat(first.next(9)).isEqualTo(numbers(3, 5));
    assertThat(first.next(9)).isEmpty();
    shared.awaitEnd();
    assertThat(source.closed).isTrue();
  }

  @Test
  void it_ends_when_the_last_reader_closes() throws Exception {
    TestingSource source = new TestingSource(5);
    SharedItems shared = new SharedItems("node", source, 2);
    ItemSource first = shared.claimReader();

    assertThat(first.next(2)).isEqualTo(numbers(0, 2));
    first.close();
    shared.abandonReader();
    shared.awaitEnd();

    assertThat(source.next).isEqualTo(2);
    assertThat(source.closed).isTrue();
  }

  @Test
  void a_reader_that_is_left_alone_still_gets_all() throws Exception {
    SharedItems shared = new SharedItems("node", new TestingSource(4), 2);
    ItemSource first = shared.claimReader();
    ItemSource second = shared.claimReader();

    assertThat(first.next(3)).hasSize(3);
    first.close();
    first.close();

    assertThat(second.next(1)).isEqualTo(numbers(0, 1));
    assertThat(second.next(9)).isEqualTo(numbers(1, 3));
    assertThat(second.next(9)).isEqualTo(numbers(3, 4));
    assertThat(second.next(9)).isEmpty();
  }

  @Test
  void a_failure_is_told_to_whoever_waits_for_the_end_and_stops_the_readers() throws Exception {
    SharedItems shared = new SharedItems("node", new TestingSource(99), 2);
    ItemSource first = shared.claimReader();
    ItemSource second = shared.claimReader();

    assertThat(first.next(13)).hasSize(13);
    assertThatThrownBy(() -> first.next(1)).isInstanceOf(NodeCancelled.class);
    assertThat(second.next(99)).as("what was computed before").hasSize(13);
    assertThatThrownBy(() -> second.next(1)).isInstanceOf(NodeCancelled.class);
    assertThatThrownBy(shared::awaitEnd).hasMessage("ValueError: 13 is unlucky");
  }

  @Test
  void without_readers_it_has_ended() throws Exception {
    TestingSource source = new TestingSource(5);
    new SharedItems("node", source, 0).awaitEnd();

    assertThat(source.closed).isTrue();
  }

  @Test
  void readers_on_many_threads_each_see_every_item_in_order() throws Exception {
    int readers = 4;
    SharedItems shared = new SharedItems("node", new TestingCount(20_000), readers);
    List<Future<List<Value>>> seen = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 1; i <= readers; i++) {
        ItemSource reader = shared.claimReader();
        int atOnce = i * 7;
        seen.add(threads.submit(readAll(reader, atOnce)));
      }
    }

    for (Future<List<Value>> all : seen) {
      assertThat(all.get()).isEqualTo(numbers(0, 20_000));
    }
    shared.awaitEnd();
  }

  private static Callable<List<Value>> readAll(ItemSource reader, int atOnce) {
    return () -> {
      List<Value> all = new ArrayList<>();
      for (List<Value> some = reader.next(atOnce); !some.isEmpty(); some = reader.next(atOnce)) {
        all.addAll(some);
      }
      return all;
    };
  }

  /** Counts without ill luck. */
  private static final class TestingCount implements ItemSource {
    private final ListItems items;

    TestingCount(int end) {
      items = new ListItems(numbers(0, end), _ -> {});
    }

    @Override
    public List<Value> next(int most) {
      return items.next(most);
    }
  }
}
