package dev.poolyard.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueCodecTest {

  @Provide
  Arbitrary<Value> transferable() {
    return ArbitraryValues.transferable();
  }

  @Property(tries = 500)
  void what_is_written_is_read_back_equal(@ForAll("transferable") Value value) throws Exception {
    assertThat(ValueCodec.fromBytes(ValueCodec.toBytes(value))).isEqualTo(value);
  }

  @Property(tries = 500)
  void any_bytes_are_a_value_or_refused(@ForAll @Size(max = 40) byte[] bytes) {
    assertThatCode(() -> tryToRead(bytes)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void a_truncated_value_is_refused(@ForAll("transferable") Value value) throws Exception {
    byte[] bytes = ValueCodec.toBytes(value);

    assertThatThrownBy(() -> ValueCodec.fromBytes(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(MalformedValueException.class);
  }

  @Test
  void a_million_bit_integer_travels() throws Exception {
    Value value = IntegerValue.of(BigInteger.TWO.pow(1_000_000).negate());

    assertThat(ValueCodec.fromBytes(ValueCodec.toBytes(value))).isEqualTo(value);
  }

  @Test
  void a_closure_cannot_travel() {
    Value closure = new OpaqueValue("function", "<function inner>", new Object());

    assertThatThrownBy(() -> ValueCodec.toBytes(new ListValue(List.of(closure))))
        .isInstanceOf(NotTransferableException.class)
        .hasMessage("cannot pickle 'function' object");
  }

  @Test
  void the_keywords_of_a_partial_keep_their_order() throws Exception {
    Map<String, Value> keywords = new LinkedHashMap<>();
    List.of("z", "a", "m").forEach(name -> keywords.put(name, NoneValue.NONE));
    Value partial =
        new PartialFunction(new SourceFunction("lambda: 0", "<lambda>"), List.of(), keywords);

    assertThat(ValueCodec.fromBytes(ValueCodec.toBytes(partial)))
        .isInstanceOfSatisfying(
            PartialFunction.class,
            read -> assertThat(read.keywords().keySet()).containsExactly("z", "a", "m"));
  }

  @Test
  void nesting_is_bounded_in_writing() throws Exception {
    assertThat(ValueCodec.fromBytes(ValueCodec.toBytes(nested(200)))).isEqualTo(nested(200));
    assertThatThrownBy(() -> ValueCodec.toBytes(nested(202)))
        .isInstanceOf(NotTransferableException.class)
        .hasMessageContaining("200");
  }

  @Test
  void nesting_is_bounded_in_reading() {
    var bytes = new byte[400];
    Arrays.fill(bytes, (byte) 0x81); // an array of one element

    assertThatThrownBy(() -> ValueCodec.fromBytes(bytes))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageContaining("200");
  }

  static Value nested(int depth) {
    Value value = NoneValue.NONE;
    for (int i = 0; i < depth; i++) {
      value = new ListValue(List.of(value));
    }
    return value;
  }

  private static void tryToRead(byte[] bytes) {
    try {
      ValueCodec.fromBytes(bytes);
    } catch (MalformedValueException refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }
}
