package dev.poolyard.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueJsonTest {

  @Provide
  Arbitrary<Value> json() {
    return ArbitraryValues.json();
  }

  @Property(tries = 500)
  void what_json_can_hold_comes_back_equal(@ForAll("json") Value value) {
    assertThat(ValueJson.fromJson(ValueJson.toJson(value))).isEqualTo(value);
  }

  @Test
  void integers_are_exact_at_any_size() {
    BigInteger factorial = BigInteger.TEN.pow(40).add(BigInteger.ONE);

    assertThat(json(IntegerValue.of(factorial)))
        .isEqualTo("10000000000000000000000000000000000000001");
  }

  @Test
  void tuples_sets_and_ranges_are_arrays() {
    List<Value> elements = List.of(new IntValue(1), new IntValue(2));

    assertThat(json(new TupleValue(elements))).isEqualTo("[1,2]");
    assertThat(json(new SetValue(elements, false))).isEqualTo("[1,2]");
    assertThat(json(range(5, 0, -2))).isEqualTo("[5,3,1]");
    assertThat(json(range(0, 10_000_000, 1))).isEqualTo("\"range(0, 10000000)\"");
  }

  @Test
  void what_is_no_json_number_is_a_string() {
    assertThat(json(new FloatValue(Double.NaN))).isEqualTo("\"NaN\"");
    assertThat(json(new FloatValue(Double.NEGATIVE_INFINITY))).isEqualTo("\"-Infinity\"");
    assertThat(json(new FloatValue(1))).isEqualTo("1.0");
  }

  @Test
  void functions_are_their_repr() {
    assertThat(json(new SourceFunction("lambda x: x", "<lambda>")))
        .isEqualTo("\"<function <lambda>>\"");
    assertThat(json(new BuiltInFunction("only_sleep", List.of())))
        .isEqualTo("\"<built-in function only_sleep>\"");
  }

  @Test
  void keys_become_strings_and_none_hides_another() {
    Value dict =
        new DictValue(
            List.of(
                new DictValue.Entry(new IntValue(1), new StrValue("int")),
                new DictValue.Entry(new StrValue("1"), new StrValue("str")),
                new DictValue.Entry(BoolValue.TRUE, NoneValue.NONE),
                new DictValue.Entry(new FloatValue(0.5), NoneValue.NONE)));

    assertThat(json(dict)).isEqualTo("{\"1\":\"int\",\"'1'\":\"str\",\"true\":null,\"0.5\":null}");
  }

  @Test
  void what_lies_too_deep_becomes_its_repr() {
    assertThat(json(ValueCodecTest.nested(202))).contains("\"[None]\"");
  }

  private static String json(Value value) {
    return ValueJson.toJson(value).toString();
  }

  private static RangeValue range(long start, long stop, long step) {
    return new RangeValue(
        BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
  }
}
