package dev.poolyard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a task may return can be told, however large it is. */
class EventJsonTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static JsonNode throughJson(JsonNode value) {
    RunEvent read = EventJson.read(EventJson.write(new OutputProduced(1, "out", "out", value)));
    return ((OutputProduced) read).value();
  }

  @Test
  void an_integer_of_a_million_bits_is_read_as_it_was_written() {
    BigInteger integer = BigInteger.ONE.shiftLeft(999_999).subtract(BigInteger.ONE);

    assertThat(throughJson(NODES.numberNode(integer)).bigIntegerValue()).isEqualTo(integer);
  }

  @Test
  void a_key_of_a_hundred_thousand_characters_is_read_as_it_was_written() {
    JsonNode dict = NODES.objectNode().put("k".repeat(100_000), 1);

    assertThat(throughJson(dict)).isEqualTo(dict);
  }

  @Test
  void a_value_inside_two_hundred_lists_is_read_as_it_was_written() {
    JsonNode nested = NODES.numberNode(1);
    for (int depth = 0; depth < 200; depth++) {
      nested = NODES.arrayNode().add(nested);
    }

    assertThat(throughJson(nested)).isEqualTo(nested);
  }
}
