package dev.poolyard.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poolyard.race.ScalingCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalingCurveTest {
  private static ScalingCurve through(Point... points) {
    return ScalingCurve.through("process_pool", List.of(points)).orElseThrow();
  }

  @Test
  void times_that_obey_the_law_give_its_parts_back() {
    ScalingCurve curve = through(new Point(1, 10), new Point(2, 6), new Point(4, 4));

    assertThat(curve.alone()).isCloseTo(2, within(1e-9));
    assertThat(curve.shared()).isCloseTo(8, within(1e-9));
    assertThat(curve.parallelShare()).isCloseTo(0.8, within(1e-9));
    assertThat(curve.greatestSpeedup().orElseThrow()).isCloseTo(5, within(1e-9));
  }

  @Test
  void what_is_shared_altogether_can_become_as_fast_as_anybody_likes() {
    ScalingCurve curve = through(new Point(1, 8), new Point(2, 4));

    assertThat(curve.parallelShare()).isEqualTo(1);
    assertThat(curve.greatestSpeedup()).isEmpty();
  }

  @Test
  void better_than_shared_altogether_counts_as_shared_altogether() {
    ScalingCurve curve = through(new Point(1, 9), new Point(2, 4));

    assertThat(curve.alone()).isZero();
    assertThat(curve.parallelShare()).isEqualTo(1);
  }

  @Test
  void workers_that_only_do_harm_share_nothing() {
    ScalingCurve curve = through(new Point(1, 4), new Point(2, 5), new Point(4, 6));

    assertThat(curve.parallelShare()).isZero();
    assertThat(curve.alone()).isEqualTo(5);
    assertThat(curve.greatestSpeedup()).contains(1.0);
  }

  @Test
  void one_number_of_workers_is_no_curve() {
    assertThat(ScalingCurve.through("threads", List.of(new Point(2, 1), new Point(2, 1.1))))
        .isEmpty();
  }
}
