package dev.poolyard.language.laws;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Sorting puts equal elements in the order in which they came, also when it is reversed. */
class SortingIsStableTest {
  private static final TestingProgram PROGRAM =
      TestingProgram.of(
          """
          from functools import cmp_to_key

          def ordered(values):
              own = values[:]
              own.sort()
              return sorted(values), own, sorted(sorted(values)), sorted(values, reverse=True)

          def by_first(pairs):
              return sorted(pairs, key=lambda pair: pair[0])

          def by_first_reversed(pairs):
              own = pairs[:]
              own.sort(key=lambda pair: pair[0], reverse=True)
              return own

          def by_comparison(pairs):
              return sorted(pairs, key=cmp_to_key(lambda a, b: (a[0] > b[0]) - (a[0] < b[0])))

          def ends(values):
              return min(values), max(values)
          """);

  @Provide
  Arbitrary<List<Object>> numbers() {
    Arbitrary<Object> some =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(-9, 9).map(BigInteger::valueOf)),
            Tuple.of(2, DrawnNumbers.integers()),
            Tuple.of(2, DrawnNumbers.floats().map(x -> x + 0.0)));
    return some.list().ofMaxSize(200);
  }

  /** Returns short lists and long ones, with runs that already are in order. */
  @Provide
  Arbitrary<List<Integer>> keys() {
    Arbitrary<List<Integer>> loose = Arbitraries.integers().between(0, 20).list().ofMaxSize(80);
    Arbitrary<List<Integer>> runs =
        Arbitraries.integers()
            .between(1, 60)
            .list()
            .ofMaxSize(8)
            .map(lengths -> {
              List<Integer> keys = new ArrayList<>();
              for (int length : lengths) {
                for (int i = 0; i < length; i++) {
                  keys.add(length % 2 == 0 ? i / 2 : length - i);
                }
              }
              return keys;
            });
    return Arbitraries.oneOf(loose, runs);
  }

  @Property(tries = 300)
  void numbers_come_in_the_order_of_their_exact_values(@ForAll("numbers") List<Object> numbers) {
    Comparator<Object> order = comparing(SortingIsStableTest::exact);
    List<Object> sorted = numbers.stream().sorted(order).toList();
    List<Object> falling = numbers.stream().sorted(order.reversed()).toList();

    assertThat(PROGRAM.call("ordered", numbers))
        .isEqualTo(List.of(sorted, sorted, sorted, falling));
  }

  private static BigDecimal exact(Object number) {
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : new BigDecimal((Double) number);
  }

  @Property(tries = 300)
  void texts_come_in_the_order_of_their_code_points(@ForAll("texts") List<String> texts) {
    Comparator<String> order = SortingIsStableTest::compareCodePoints;
    List<String> sorted = texts.stream().sorted(order).toList();

    assertThat(PROGRAM.call("ordered", texts))
        .isEqualTo(
            List.of(sorted, sorted, sorted, texts.stream().sorted(order.reversed()).toList()));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("a", "b", "Z", "é", "\uffee", "😀", "𝔘")
        .list()
        .ofMaxSize(4)
        .map(characters -> String.join("", characters))
        .list()
        .ofMaxSize(60);
  }

  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  @Property(tries = 300)
  void elements_of_one_key_stay_in_their_order(@ForAll("keys") List<Integer> keys) {
    List<List<BigInteger>> pairs = pairs(keys);
    Comparator<List<BigInteger>> byKey = comparing(List::getFirst);

    assertThat(PROGRAM.call("by_first", pairs)).isEqualTo(pairs.stream().sorted(byKey).toList());
    assertThat(PROGRAM.call("by_comparison", pairs))
        .isEqualTo(pairs.stream().sorted(byKey).toList());
    assertThat(PROGRAM.call("by_first_reversed", pairs))
        .isEqualTo(pairs.stream().sorted(Collections.reverseOrder(byKey)).toList());
  }

  @Property(tries = 300)
  void the_first_of_equal_elements_is_the_least_and_the_greatest(
      @ForAll("numbers") List<Object> numbers) {
    Comparator<Object> order = comparing(SortingIsStableTest::exact);
    @Nullable Object least = null;
    @Nullable Object greatest = null;
    for (Object number : numbers) {
      least = least == null || order.compare(number, least) < 0 ? number : least;
      greatest = greatest == null || order.compare(number, greatest) > 0 ? number : greatest;
    }

    assertThat(PROGRAM.call("ends", numbers))
        .isEqualTo(
            least == null
                ? "ValueError: min() arg is an empty sequence"
                : List.of(least, greatest));
  }

  private static List<List<BigInteger>> pairs(List<Integer> keys) {
    List<List<BigInteger>> pairs = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      pairs.add(List.of(BigInteger.valueOf(keys.get(i)), BigInteger.valueOf(i)));
    }
    return pairs;
  }
}
