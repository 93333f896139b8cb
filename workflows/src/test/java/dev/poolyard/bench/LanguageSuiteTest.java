package dev.poolyard.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real processes, tiny sizes. */
class LanguageSuiteTest implements BenchListener {
  private final List<String> announced = new ArrayList<>();
  private final List<Measured> results = new ArrayList<>();
  private @Nullable LanguageSuite suite;

  @AfterEach
  void close() {
    if (suite != null) {
      suite.close();
    }
  }

  private LanguageSuite start(String python) throws BenchException {
    LanguageSuite started = LanguageSuite.start(python, 2, BenchSize.TINY);
    suite = started;
    return started;
  }

  @Override
  public void measuring(String what) {
    announced.add(what);
  }

  @Override
  public void measured(Measured result) {
    results.add(result);
  }

  @Test
  void every_program_is_measured_beside_python_with_equal_results() throws Exception {
    LanguageSuite started = start("python3");
    assumeThat(started.pythonVersion()).isPresent();
    started.measurePrograms(this);

    assertThat(results).hasSameSizeAs(BenchProgram.ALL);
    assertThat(results).extracting(Measured::what).isEqualTo(announced);
    assertThat(results)
        .allSatisfy(result -> {
          assertThat(result.poolyard().least()).isPositive();
          assertThat(result.python()).isPresent();
          assertThat(result.ratio()).isPresent();
        });
  }

  @Test
  void functions_are_called_for_the_first_time() throws Exception {
    start("python3").measureFirstCalls(this);

    assertThat(results)
        .extracting(Measured::what)
        .containsExactly("first call, median of 3", "first call, slowest of 3");
    assertThat(results.getLast().poolyard().median())
        .isEqualTo(results.getFirst().poolyard().greatest());
  }

  @Test
  void threads_are_measured_with_and_without_the_lock() throws Exception {
    start("python3").measureThreads(this);

    assertThat(results).extracting(Measured::what).containsExactly("gil off", "gil on");
    assertThat(results.getFirst().python()).isEmpty();
  }

  @Test
  void without_a_python_there_are_figures_but_no_ratios() throws Exception {
    LanguageSuite started = start("no-such-python");
    started.measurePrograms(this);
    started.measureFirstCalls(this);
    started.measureThreads(this);

    assertThat(started.pythonVersion()).isEmpty();
    assertThat(results)
        .hasSize(BenchProgram.ALL.size() + 4)
        .allSatisfy(result -> {
          assertThat(result.python()).isEmpty();
          assertThat(result.ratio()).isEmpty();
        });
  }

  @Test
  void a_program_that_is_no_python_is_none() throws Exception {
    assertThat(start("true").pythonVersion()).isEmpty();
  }

  @Test
  void a_closed_suite_measures_no_more() throws Exception {
    LanguageSuite started = start("no-such-python");
    started.close();
    started.close();

    assertThatThrownBy(() -> started.measurePrograms(this))
        .isInstanceOf(BenchException.class)
        .hasMessage("Poolyard was stopped");
  }
}
