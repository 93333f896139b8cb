package dev.poolyard.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventLogTest {
  private final EventLog log = new EventLog();

  @Test
  void events_are_numbered_from_one_without_holes() {
    assertThat(log.append(new RunQueued(0))).startsWith("{\"seq\":1,");
    assertThat(log.append(new RunStarted(0, 5))).startsWith("{\"seq\":2,");
    assertThat(log.newest()).isEqualTo(2);
  }

  @Test
  void a_reader_goes_on_where_it_left_off() {
    for (int i = 0; i < 10; i++) {
      log.append(new RunQueued(i));
    }

    assertThat(log.after(0, 3)).hasSize(3).first().asString().startsWith("{\"seq\":1,");
    assertThat(log.after(8, 100)).hasSize(2).last().asString().startsWith("{\"seq\":10,");
    assertThat(log.after(10, 100)).isEmpty();
    assertThat(log.after(99, 100)).isEmpty();
    assertThat(log.after(-1, 1)).first().asString().startsWith("{\"seq\":1,");
  }

  @Test
  void a_sample_is_not_a_part_of_the_history() {
    assertThatThrownBy(() -> log.append(new TaskProgressed(1, 1, 0.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
