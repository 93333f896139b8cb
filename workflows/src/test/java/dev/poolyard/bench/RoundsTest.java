package dev.poolyard.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.race.Spread;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final long SECOND = 1_000_000_000;

  private final Rounds rounds = new Rounds("counting");

  private static Timing seconds(long seconds) {
    return new Timing(seconds * SECOND, "42");
  }

  @Test
  void a_ratio_compares_the_two_calls_of_one_round() throws Exception {
    rounds.add(seconds(1), seconds(2));
    rounds.add(seconds(10), seconds(40));
    rounds.add(seconds(2), seconds(6));

    assertThat(rounds.seconds())
        .isEqualTo(
            new Measured(
                "counting",
                new Spread(1, 2, 10),
                Optional.of(new Spread(2, 6, 40)),
                Optional.of(new Spread(2, 3, 4))));
  }

  @Test
  void the_slowest_of_each_side_are_compared() throws Exception {
    rounds.add(seconds(4), seconds(1));
    rounds.add(seconds(2), seconds(8));

    assertThat(rounds.slowest("slowest"))
        .isEqualTo(
            new Measured(
                "slowest",
                new Spread(4, 4, 4),
                Optional.of(new Spread(8, 8, 8)),
                Optional.of(new Spread(2, 2, 2))));
  }

  @Test
  void without_python_there_is_nothing_to_compare() throws Exception {
    rounds.add(seconds(1), null);

    assertThat(rounds.seconds().python()).isEmpty();
    assertThat(rounds.seconds().ratio()).isEmpty();
  }

  @Test
  void different_results_are_no_measurement() {
    assertThatThrownBy(() -> rounds.add(seconds(1), new Timing(1, "43")))
        .isInstanceOf(BenchException.class)
        .hasMessage("counting: Poolyard says 42, Python says 43");
  }
}
