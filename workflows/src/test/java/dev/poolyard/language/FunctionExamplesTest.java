package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.model.FunctionExamples;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The examples that the editor offers are programs, and give what they are said to give. */
class FunctionExamplesTest {
  static Stream<JsonNode> examples() {
    return StreamSupport.stream(FunctionExamples.json().spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_a_program_that_says_whether_it_is_pure(JsonNode example) throws Exception {
    Program program = Program.compile(example.path("source").stringValue());

    assertThat(program.purity(program.defaultName()).pure())
        .isEqualTo(!example.path("note").stringValue().startsWith("impure"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_what_it_is_said_to_give(JsonNode example) throws Exception {
    if (example.has("args")) {
      Program program = Program.compile(example.path("source").stringValue());
      List<Value> arguments = ((ListValue) ValueJson.fromJson(example.path("args"))).elements();

      Value given =
          program.function(program.defaultName()).call(arguments, Map.of(), new TestingHost());

      assertThat(given).isEqualTo(ValueJson.fromJson(example.path("gives")));
    }
  }
}
