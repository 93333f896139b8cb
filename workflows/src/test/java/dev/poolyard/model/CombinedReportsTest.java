package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.language.Purity.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is known before a run of functions that are made of functions. */
class CombinedReportsTest {
  private static final String FUNCTIONS =
      """
      {"id": "speak", "type": "function", "params": {"source": "def speak(x):\\n    print(x)"}},
      {"id": "half", "type": "function", "params": {"source": "def half(x):\\n    return x / 2"}},
      {"id": "pool", "type": "thread_pool"},
      """;

  @Test
  void a_function_is_as_pure_as_what_it_is_made_of() {
    Map<String, FunctionReport> reports =
        read(
            """
            {"id": "cached", "type": "lru_cache", "in": {"function": "half"}},
            {"id": "quarter", "type": "compose", "in": {"functions": ["half", "cached"]}},
            {"id": "spoken", "type": "compose", "in": {"functions": ["half", "speak"]}},
            {"id": "again", "type": "lru_cache", "in": {"function": "spoken"}}
            """);

    assertThat(report(reports, "cached")).isEqualTo(pure("half"));
    assertThat(report(reports, "quarter")).isEqualTo(pure("compose(half, half)"));
    assertThat(report(reports, "spoken").pure()).isFalse();
    assertThat(report(reports, "again").reasons())
        .containsExactly(new Reason(2, "calls print, in speak"));
  }

  @Test
  void what_prints_around_each_call_is_not_pure() {
    Map<String, FunctionReport> reports =
        read(
            """
            {"id": "timed", "type": "wraps", "in": {"function": "half"}},
            {"id": "logged", "type": "wraps", "params": {"decorator": "logged"},
             "in": {"function": "half"}},
            {"id": "retried", "type": "wraps", "params": {"decorator": "retried"},
             "in": {"function": "half"}}
            """);

    assertThat(report(reports, "timed").reasons())
        .containsExactly(new Reason(1, "prints how long each call took"));
    assertThat(report(reports, "logged").pure()).isFalse();
    assertThat(report(reports, "retried")).isEqualTo(pure("half"));
  }

  @Test
  void a_partial_is_as_pure_as_what_it_is_given() {
    Map<String, FunctionReport> reports =
        read(
            """
            {"id": "plain", "type": "partial", "params": {"args": [1]}, "in": {"function": "half"}},
            {"id": "called", "type": "partial", "in": {"function": "half", "values": "speak"}},
            {"id": "pooled", "type": "partial", "in": {"function": "half", "values": ["pool"]}}
            """);

    assertThat(report(reports, "plain")).isEqualTo(pure("partial(half)"));
    assertThat(report(reports, "called").pure()).isFalse();
    assertThat(report(reports, "pooled").reasons())
        .containsExactly(new Reason(1, "is given an executor"));
  }

  @Test
  void nothing_is_known_of_what_is_made_of_a_function_that_cannot_run() {
    Reading reading =
        WorkflowReader.read(
            MalformedDocument.document(
                """
                {"id": "bad", "type": "function", "params": {"source": "lambda"}},
                {"id": "cached", "type": "lru_cache", "in": {"function": "bad"}}
                """));

    assertThat(reading.functions()).isEmpty();
  }

  private static FunctionReport pure(String name) {
    return new FunctionReport(name, true, List.of(), null);
  }

  private static FunctionReport report(Map<String, FunctionReport> reports, String node) {
    return Objects.requireNonNull(reports.get(node), node);
  }

  private static Map<String, FunctionReport> read(String nodes) {
    Reading reading = WorkflowReader.read(MalformedDocument.document(FUNCTIONS + nodes));
    assertThat(reading.problems()).isEmpty();
    return reading.functions();
  }
}
