package dev.poolyard.language.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * A slice takes the elements that its definition names: those at {@code start}, {@code start +
 * step} and so on as long as they lie before {@code stop} and inside.
 */
class SlicesFollowTheirModelTest {
  private static final TestingProgram PROGRAM =
      TestingProgram.of(
          """
          def taken(values, start, stop, step):
              return values[start:stop:step]

          def taken_of_tuple(values, start, stop, step):
              return tuple(values)[start:stop:step]

          def taken_of_range(length, start, stop, step):
              return list(range(length)[start:stop:step])

          def indices(length, start, stop, step):
              return list(range(*slice(start, stop, step).indices(length)))

          def assigned(values, start, stop, step, new):
              values[start:stop:step] = new
              return values

          def deleted(values, start, stop, step):
              del values[start:stop:step]
              return values

          def halves(values, at):
              return values[:at] + values[at:] == values
          """);

  @Provide
  Arbitrary<@Nullable BigInteger> bounds() {
    Arbitrary<BigInteger> near = Arbitraries.integers().between(-12, 12).map(BigInteger::valueOf);
    return Arbitraries.frequencyOf(Tuple.of(8, near), Tuple.of(1, DrawnNumbers.integers()))
        .injectNull(0.2)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<@Nullable BigInteger> steps() {
    return bounds().filter(step -> step == null || step.signum() != 0);
  }

  @Property(tries = 1000)
  void every_sequence_gives_the_elements_the_model_gives(
      @ForAll @IntRange(max = 9) int length,
      @ForAll("bounds") @Nullable BigInteger start,
      @ForAll("bounds") @Nullable BigInteger stop,
      @ForAll("steps") @Nullable BigInteger step) {
    List<BigInteger> values = numbers(length);
    List<BigInteger> expected = indices(length, start, stop, step);

    assertThat(PROGRAM.call("taken", values, start, stop, step)).isEqualTo(expected);
    assertThat(PROGRAM.call("taken_of_tuple", values, start, stop, step)).isEqualTo(expected);
    assertThat(PROGRAM.call("taken_of_range", length, start, stop, step)).isEqualTo(expected);
    assertThat(PROGRAM.call("indices", length, start, stop, step)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void characters_are_counted_as_code_points(
      @ForAll("texts") String text,
      @ForAll("bounds") @Nullable BigInteger start,
      @ForAll("bounds") @Nullable BigInteger stop,
      @ForAll("steps") @Nullable BigInteger step) {
    int[] characters = text.codePoints().toArray();
    StringBuilder expected = new StringBuilder();
    for (BigInteger index : indices(characters.length, start, stop, step)) {
      expected.appendCodePoint(characters[index.intValue()]);
    }

    assertThat(PROGRAM.call("taken", text, start, stop, step)).isEqualTo(expected.toString());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "é", "中", "😀", "𝔘")
        .list()
        .ofMaxSize(9)
        .map(characters -> String.join("", characters))
        .withoutEdgeCases();
  }

  @Property(tries = 1000)
  void deleting_leaves_what_the_slice_does_not_take(
      @ForAll @IntRange(max = 9) int length,
      @ForAll("bounds") @Nullable BigInteger start,
      @ForAll("bounds") @Nullable BigInteger stop,
      @ForAll("steps") @Nullable BigInteger step) {
    List<BigInteger> expected = numbers(length);
    expected.removeAll(indices(length, start, stop, step));

    assertThat(PROGRAM.call("deleted", numbers(length), start, stop, step)).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void a_plain_slice_is_replaced_by_any_number_of_elements(
      @ForAll @IntRange(max = 9) int length,
      @ForAll("bounds") @Nullable BigInteger start,
      @ForAll("bounds") @Nullable BigInteger stop,
      @ForAll @IntRange(max = 5) int count) {
    int from = at(length, start, 0, 0, length);
    int to = Math.max(from, at(length, stop, length, 0, length));
    List<BigInteger> expected = numbers(length);
    expected.subList(from, to).clear();
    expected.addAll(from, fresh(count));

    assertThat(PROGRAM.call("assigned", numbers(length), start, stop, null, fresh(count)))
        .isEqualTo(expected);
  }

  @Property(tries = 1000)
  void a_slice_with_a_step_takes_exactly_as_many_elements_as_it_has(
      @ForAll @IntRange(max = 9) int length,
      @ForAll("bounds") @Nullable BigInteger start,
      @ForAll("bounds") @Nullable BigInteger stop,
      @ForAll("steps") @Nullable BigInteger step,
      @ForAll @IntRange(max = 5) int count) {
    Assume.that(step != null && !step.equals(BigInteger.ONE));
    List<BigInteger> places = indices(length, start, stop, step);
    List<BigInteger> expected = numbers(length);
    for (int i = 0; i < places.size() && places.size() == count; i++) {
      expected.set(places.get(i).intValue(), fresh(count).get(i));
    }

    assertThat(PROGRAM.call("assigned", numbers(length), start, stop, step, fresh(count)))
        .isEqualTo(
            places.size() == count
                ? expected
                : "ValueError: attempt to assign sequence of size %d to extended slice of size %d"
                    .formatted(count, places.size()));
  }

  @Property(tries = 300)
  void two_halves_make_the_whole(
      @ForAll("texts") String text, @ForAll("bounds") @Nullable BigInteger at) {
    Assume.that(at != null);
    assertThat(PROGRAM.call("halves", text, at)).isEqualTo(true);
    assertThat(PROGRAM.call("halves", numbers(text.length()), at)).isEqualTo(true);
  }

  @Property(tries = 100)
  void no_step_is_zero(@ForAll("bounds") @Nullable BigInteger start) {
    assertThat(PROGRAM.call("taken", "abc", start, null, 0))
        .isEqualTo("ValueError: slice step cannot be zero");
  }

  private static List<BigInteger> numbers(int count) {
    List<BigInteger> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(BigInteger.valueOf(i));
    }
    return numbers;
  }

  private static List<BigInteger> fresh(int count) {
    return numbers(count).stream().map(number -> number.add(BigInteger.valueOf(100))).toList();
  }

  /** Returns the indices that a slice takes of a sequence. */
  private static List<BigInteger> indices(
      int length,
      @Nullable BigInteger start,
      @Nullable BigInteger stop,
      @Nullable BigInteger step) {
    List<BigInteger> indices = new ArrayList<>();
    long stride = step == null ? 1 : Math.clamp(clipped(step), -100, 100);
    int low = stride > 0 ? 0 : -1;
    int high = stride > 0 ? length : length - 1;
    int end = at(length, stop, stride > 0 ? high : low, low, high);
    for (long i = at(length, start, stride > 0 ? low : high, low, high);
        stride > 0 ? i < end : i > end;
        i += stride) {
      indices.add(BigInteger.valueOf(i));
    }
    return indices;
  }

  private static int at(int length, @Nullable BigInteger bound, int otherwise, int low, int high) {
    if (bound == null) {
      return otherwise;
    }
    long place = clipped(bound);
    return Math.clamp(place < 0 ? place + length : place, low, high);
  }

  private static long clipped(BigInteger number) {
    BigInteger most = BigInteger.valueOf(1000);
    return number.min(most).max(most.negate()).longValue();
  }
}
