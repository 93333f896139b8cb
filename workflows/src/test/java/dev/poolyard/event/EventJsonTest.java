package dev.poolyard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
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

  @Test
  void costs_that_were_recorded_before_waits_were_measured_can_still_be_read() {
    RunEvent old =
        EventJson.read(
            "{\"type\":\"costs\",\"t\":2.0,\"spawn\":0.1,\"queue_wait\":0.2,\"serialize\":0.3,"
                + "\"run\":6.0,\"ideal_seconds\":1.5}");

    assertThat(old).isEqualTo(new CostsMeasured(2, 0.1, 0.2, 0.3, 6, 0, 0, 0, 0, 0, 1.5));
  }

  @Test
  void a_deadlock_is_told_with_who_waits_for_whom() {
    DeadlockFound found =
        new DeadlockFound(
            0.5,
            List.of(
                new DeadlockFound.WaitingTask(1, "a", 2, 2L, "the result of future b"),
                new DeadlockFound.WaitingTask(2, "b", 3, null, "a value in channel c")),
            "Deadlock");

    assertThat(EventJson.write(found))
        .isEqualTo(
            "{\"type\":\"deadlock\",\"t\":0.5,\"cycle\":[{\"task\":1,\"node\":\"a\",\"lane\":2,"
                + "\"waits_for\":2,\"reason\":\"the result of future b\"},{\"task\":2,\"node\":\"b\","
                + "\"lane\":3,\"waits_for\":null,\"reason\":\"a value in channel c\"}],"
                + "\"message\":\"Deadlock\"}");
    assertThat(EventJson.read(EventJson.write(found))).isEqualTo(found);
  }
}
