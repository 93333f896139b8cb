package dev.poolyard.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations were printed by CPython. */
class ReprTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "0.1, 0.1",
    "100, 100.0",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1e22, 1e+22",
    "2e23, 2e+23",
    "9999999999999998, 9999999999999998.0",
    "123456789012345680, 1.2345678901234568e+17",
    "0.0001, 0.0001",
    "0.00012, 0.00012",
    "0.00001, 1e-05",
    "4.9E-324, 5e-324",
    "2.2250738585072014E-308, 2.2250738585072014e-308",
    "1.7976931348623157E308, 1.7976931348623157e+308",
    "0.30000000000000004, 0.30000000000000004",
    "3.141592653589793, 3.141592653589793",
    "1.5e300, 1.5e+300",
    "NaN, nan",
    "Infinity, inf",
    "-Infinity, -inf"
  })
  void floats_have_the_shortest_digits(double value, String expected) {
    assertThat(Repr.ofFloat(value)).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void a_float_reads_back_from_its_repr(@ForAll double value) {
    assertThat(Double.parseDouble(Repr.ofFloat(value))).isEqualTo(value);
  }

  @Test
  void strings_are_quoted_and_escaped() {
    assertThat(Repr.ofString("it")).isEqualTo("'it'");
    assertThat(Repr.ofString("it's")).isEqualTo("\"it's\"");
    assertThat(Repr.ofString("it's \"so\"")).isEqualTo("'it\\'s \"so\"'");
    assertThat(Repr.ofString("\t\n\r\\\0\u007f")).isEqualTo("'\\t\\n\\r\\\\\\x00\\x7f'");
    assertThat(Repr.ofString("é€😀\u00a0\u2028")).isEqualTo("'é€😀\\xa0\\u2028'");
    assertThat(Repr.ofString("\ud800\udbff\udfff")).isEqualTo("'\\ud800\\U0010ffff'");
  }

  @Test
  void collections_look_as_in_python() {
    Value one = new IntValue(1);
    Value text = new StrValue("a");

    assertThat(Repr.of(new ListValue(List.of(one, text)))).isEqualTo("[1, 'a']");
    assertThat(Repr.of(new TupleValue(List.of()))).isEqualTo("()");
    assertThat(Repr.of(new TupleValue(List.of(one)))).isEqualTo("(1,)");
    assertThat(Repr.of(new TupleValue(List.of(one, text)))).isEqualTo("(1, 'a')");
    assertThat(Repr.of(new SetValue(List.of(), false))).isEqualTo("set()");
    assertThat(Repr.of(new SetValue(List.of(one), false))).isEqualTo("{1}");
    assertThat(Repr.of(new SetValue(List.of(), true))).isEqualTo("frozenset()");
    assertThat(Repr.of(new SetValue(List.of(one), true))).isEqualTo("frozenset({1})");
    assertThat(Repr.of(new DictValue(List.of(new DictValue.Entry(text, NoneValue.NONE)))))
        .isEqualTo("{'a': None}");
  }

  @Test
  void functions_of_functions_look_as_in_python_without_their_addresses() {
    FunctionValue function = new SourceFunction("def f(x): return x", "f");

    assertThat(Repr.of(PartialFunction.of(function, List.of(new IntValue(1)), Map.of())))
        .isEqualTo("functools.partial(<function f>, 1)");
    assertThat(
            Repr.of(
                PartialFunction.of(
                    PartialFunction.of(
                        function, List.of(new IntValue(1)), Map.of("y", NoneValue.NONE)),
                    List.of(new StrValue("a")),
                    Map.of("y", BoolValue.TRUE))))
        .isEqualTo("functools.partial(<function f>, 1, 'a', y=True)");
    assertThat(Repr.of(new CachedFunction(function, OptionalLong.empty(), "node")))
        .isEqualTo("<functools._lru_cache_wrapper object>");
    assertThat(Repr.of(new KeyFunction(function))).isEqualTo("<functools.KeyWrapper object>");
    assertThat(Repr.of(new ComparisonKey(function, NoneValue.NONE)))
        .isEqualTo("<functools.KeyWrapper object>");
    assertThat(Repr.of(new DispatchedFunction(function, List.of()))).isEqualTo("<function f>");
    assertThat(Repr.of(new WrappedFunction(Decorator.TIMED, function))).isEqualTo("<function f>");
    assertThat(Repr.of(new ComposedFunction(List.of(function, function))))
        .isEqualTo("compose(<function f>, <function f>)");
  }

  @Test
  void ranges_name_their_step_only_when_it_is_not_one() {
    assertThat(Repr.of(new RangeValue(BigInteger.ZERO, BigInteger.TEN, BigInteger.ONE)))
        .isEqualTo("range(0, 10)");
    assertThat(Repr.of(new RangeValue(BigInteger.TEN, BigInteger.ZERO, BigInteger.TWO.negate())))
        .isEqualTo("range(10, 0, -2)");
  }

  @Test
  void deep_nesting_ends_in_dots() {
    assertThat(Repr.of(ValueCodecTest.nested(100_000))).contains("[...]");
  }
}
