package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.Purity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FunctionReportsTest {

  @Test
  void a_pure_function_is_reported_by_its_name() {
    assertThat(read("def double(x):\n    return 2 * x\n", null).functions())
        .hasEntrySatisfying(
            "f",
            report -> {
              assertThat(report.name()).isEqualTo("double");
              assertThat(report.pure()).isTrue();
              assertThat(report.reasons()).isEmpty();
            });
  }

  @Test
  void an_impure_function_is_reported_with_its_lines() {
    assertThat(read("def speak(x):\n    print(x)\n    return x\n", null).functions())
        .hasEntrySatisfying(
            "f",
            report -> {
              assertThat(report.pure()).isFalse();
              assertThat(report.reasons()).extracting(Purity.Reason::line).contains(2);
            });
  }

  @Test
  void the_last_def_is_meant_unless_another_is_named() {
    String source = "def first(x):\n    return x\n\ndef second(x):\n    return x\n";

    assertThat(read(source, null).functions())
        .hasEntrySatisfying("f", report -> assertThat(report.name()).isEqualTo("second"));
    assertThat(read(source, "first").functions())
        .hasEntrySatisfying("f", report -> assertThat(report.name()).isEqualTo("first"));
  }

  @Test
  void a_name_that_is_no_def_is_a_problem() {
    assertThat(read("def first(x):\n    return x\n", "frist").problems())
        .containsExactly(
            Problem.ofPort(
                "unknown_function",
                "f",
                "name",
                "name must be a def of the source, first, was \"frist\""));
  }

  @Test
  void a_mistake_in_the_source_is_told_with_line_and_column() {
    Reading reading = read("def f(x):\n    return x +\n", null);

    assertThat(reading.functions()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("bad_source");
          assertThat(problem.port()).isEqualTo("source");
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.column()).isPositive();
          assertThat(problem.message()).startsWith("line 2, column ");
        });
  }

  private static Reading read(String source, @Nullable String name) {
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("source", source);
    if (name != null) {
      params.put("name", name);
    }
    return WorkflowReader.read(
        MalformedDocument.document(
            "{\"id\": \"f\", \"type\": \"function\", \"params\": " + params + "}"));
  }
}
