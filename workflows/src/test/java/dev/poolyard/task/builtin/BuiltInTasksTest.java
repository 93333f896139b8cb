package dev.poolyard.task.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.StoppedException;
import dev.poolyard.model.TaskSignature;
import dev.poolyard.model.TaskSignatures;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.SequenceValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTasksTest {

  @Test
  void every_signature_has_its_task() {
    assertThat(BuiltInTasks.all())
        .extracting(BuiltInTask::signature)
        .containsExactlyElementsOf(TaskSignatures.all());
    assertThat(BuiltInTasks.all()).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void every_signature_helps() {
    assertThat(TaskSignatures.all())
        .allSatisfy(signature -> assertThat(signature.help()).matches("[A-Z].*\\."));
    assertThat(TaskSignatures.all())
        .extracting(TaskSignature::text)
        .contains("only_sleep(seconds=1)", "crunch_numbers(n=10000000)", "is_prime(n)");
  }

  @Test
  void sleeping_prints_its_worker_and_takes_its_time() throws Exception {
    TestingHost host = TestingHost.patient();

    Value result = task("only_sleep").call(List.of(), Map.of(), host, () -> host.nanoseconds);

    assertThat(result).isEqualTo(NoneValue.NONE);
    assertThat(host.nanoseconds / 1e9).isCloseTo(1, within(0.001));
    assertThat(host.printed)
        .containsExactly("PID: 95726, Process Name: Process-1, Thread Name: MainThread");
    assertThat(host.progress).isSorted().endsWith(1.0).hasSizeGreaterThan(10);
  }

  @Test
  void crunching_prints_its_worker_and_reports_progress() throws Exception {
    TestingHost host = TestingHost.patient();

    Value result = task("crunch_numbers").call(List.of(new IntValue(100_000)), Map.of(), host);

    assertThat(result).isEqualTo(NoneValue.NONE);
    assertThat(host.printed).hasSize(1);
    assertThat(host.progress).isSorted().endsWith(1.0).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "-7, False",
    "0, False",
    "1, False",
    "2, True",
    "3, True",
    "4, False",
    "5, True",
    "25, False",
    "49, False",
    "97, True",
    "112272535095293, True",
    "112582705942171, True",
    "115280095190773, True",
    "115797848077099, True",
    "1099726899285419, False",
    "18446744073709551616, False",
    "18446744073709551617, False"
  })
  void primes_are_told_exactly(BigInteger n, String expected) throws Exception {
    assertThat(Repr.of(call("is_prime", IntegerValue.of(n)))).isEqualTo(expected);
  }

  @Test
  void primes_agree_with_the_sieve() throws Exception {
    for (int n = 0; n < 3000; n++) {
      assertThat(call("is_prime", new IntValue(n)))
          .as("is_prime(%d)", n)
          .isEqualTo(BoolValue.of(BigInteger.valueOf(n).isProbablePrime(100)));
    }
  }

  @Test
  void numbers_come_out_right() throws Exception {
    assertThat(call("square", new IntValue(1L << 40)))
        .isEqualTo(IntegerValue.of(BigInteger.TWO.pow(80)));
    assertThat(call("cube", new FloatValue(0.5))).isEqualTo(new FloatValue(0.125));
    assertThat(call("add", new IntValue(2), new FloatValue(0.5))).isEqualTo(new FloatValue(2.5));
    assertThat(call("multiply", new IntValue(6), new IntValue(7))).isEqualTo(new IntValue(42));
    assertThat(call("is_even", new IntValue(-3))).isEqualTo(BoolValue.FALSE);
    assertThat(call("fib", new IntValue(25))).isEqualTo(new IntValue(75_025));
    assertThat(call("factorial", new IntValue(20)))
        .isEqualTo(new IntValue(2_432_902_008_176_640_000L));
    assertThat(call("collatz_length", new IntValue(27))).isEqualTo(new IntValue(112));
    assertThat(call("word_count", new StrValue(" to  be\tor\nnot "))).isEqualTo(new IntValue(4));
    assertThat(call("word_length", new StrValue("né😀"))).isEqualTo(new IntValue(3));
  }

  @Test
  void a_row_of_the_mandelbrot_set_has_one_number_for_each_point() throws Exception {
    Value row = call("mandelbrot_row", new IntValue(20));

    assertThat(((ListValue) row).elements()).hasSize(80).contains(new IntValue(1000));
  }

  @Test
  void sorting_returns_the_least_the_middle_and_the_greatest() throws Exception {
    var result = (SequenceValue) call("sort_numbers", new IntValue(300_000), new IntValue(7));

    List<Double> numbers =
        result.elements().stream().map(value -> ((FloatValue) value).value()).toList();
    assertThat(numbers.get(0)).isBetween(0.0, 0.001);
    assertThat(numbers.get(1)).isBetween(0.49, 0.51);
    assertThat(numbers.get(2)).isBetween(0.999, 1.0);
  }

  @Test
  void pi_is_estimated_the_same_for_the_same_seed() throws Exception {
    Value first = call("monte_carlo_pi", new IntValue(100_000), new IntValue(1));

    assertThat(((FloatValue) first).value()).isCloseTo(Math.PI, within(0.05));
    assertThat(call("monte_carlo_pi", new IntValue(100_000), new IntValue(1))).isEqualTo(first);
    assertThat(call("monte_carlo_pi", new IntValue(100_000), new IntValue(2))).isNotEqualTo(first);
  }

  @Test
  void matrices_of_one_element_multiply_as_numbers_do() throws Exception {
    assertThat(((FloatValue) call("matrix_multiply", new IntValue(1))).value()).isBetween(0.0, 1.0);
  }

  @Test
  void hashes_are_sha_256() throws Exception {
    assertThat(call("sha256_chain", new IntValue(1), new StrValue("abc")))
        .isEqualTo(
            new StrValue("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @ParameterizedTest
  @CsvSource({
    "only_sleep, 3600",
    "crunch_numbers, 1000000000000",
    "is_prime, 9223372036854775783",
    "is_prime, 340282366920938463463374607431768211507",
    "fib, 90",
    "factorial, 20000",
    "monte_carlo_pi, 10000000000",
    "sort_numbers, 1000000",
    "matrix_multiply, 500",
    "sha256_chain, 10000000000",
    "mandelbrot_row, 20"
  })
  void a_stop_is_noticed_in_the_middle(String name, BigInteger argument) {
    TestingHost host = TestingHost.stoppingAfter(3);

    assertThatThrownBy(() ->
            task(name)
                .call(List.of(IntegerValue.of(argument)), Map.of(), host, () -> host.nanoseconds))
        .isInstanceOf(StoppedException.class);
  }

  @Test
  void arguments_are_named_as_in_python() throws Exception {
    Map<String, Value> keywords = Map.of("seed", new IntValue(3), "samples", new IntValue(10));

    Value result = task("monte_carlo_pi").call(List.of(), keywords, TestingHost.patient());

    assertThat(result).isEqualTo(call("monte_carlo_pi", new IntValue(10), new IntValue(3)));
  }

  @Test
  void arguments_that_do_not_fit_are_refused_in_the_words_of_python() {
    assertThatThrownBy(() -> call("square"))
        .isInstanceOf(FunctionException.class)
        .hasMessage("TypeError: square() missing required argument 'x'");
    assertThatThrownBy(() -> call("square", new IntValue(1), new IntValue(2)))
        .hasMessage("TypeError: square() takes at most 1 argument (2 given)");
    assertThatThrownBy(() -> call("square", new StrValue("a")))
        .hasMessage("TypeError: square(): x must be a number, was 'a'");
    assertThatThrownBy(() -> call("fib", new IntValue(91)))
        .hasMessage("ValueError: fib(): n must be 0 to 90, was 91");
    assertThatThrownBy(() ->
            task("fib")
                .call(
                    List.of(new IntValue(1)), Map.of("n", new IntValue(2)), TestingHost.patient()))
        .hasMessage("TypeError: fib() got multiple values for argument 'n'");
    assertThatThrownBy(
            () -> task("fib").call(List.of(), Map.of("m", new IntValue(2)), TestingHost.patient()))
        .hasMessage("TypeError: fib() got an unexpected keyword argument 'm'");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 3601})
  void sleeping_for_no_time_at_all_is_refused(double seconds) {
    assertThatThrownBy(() -> call("only_sleep", new FloatValue(seconds)))
        .isInstanceOfSatisfying(
            FunctionException.class,
            e -> {
              assertThat(e.type()).isEqualTo("ValueError");
              assertThat(e.message()).contains("seconds must be 0 to 3600");
              assertThat(e.traceback())
                  .startsWith("Traceback (most recent call last):\n")
                  .endsWith("ValueError: " + e.message());
            });
  }

  private static Value call(String name, Value... arguments) throws Exception {
    return task(name).call(List.of(arguments), Map.of(), TestingHost.patient());
  }

  private static BuiltInTask task(String name) {
    return BuiltInTasks.find(name).orElseThrow();
  }
}
