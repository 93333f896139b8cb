package dev.poolyard.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.poolyard.advice.Warning.Level;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Template;
import dev.poolyard.model.Templates;
import dev.poolyard.model.WorkflowReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final String ITEMS =
      "{\"id\": \"items\", \"type\": \"range\", \"params\": {\"stop\": 9}},";
  private static final String SHOWN =
      "{\"id\": \"shown\", \"type\": \"output\", \"in\": {\"value\": \"mapped\"}}";

  @Test
  void what_a_function_returns_must_be_able_to_leave_a_process() {
    assertThat(onPool("process_pool", "def f(x):\n    def g():\n        return x\n    return g\n"))
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.code()).isEqualTo("cannot_cross");
          assertThat(warning.level()).isEqualTo(Level.FAILS);
          assertThat(warning.node()).isEqualTo("mapped");
          assertThat(warning.port()).isEqualTo("function");
          assertThat(warning.message())
              .isEqualTo(
                  "f returns a function made inside it, which cannot leave pool; return data such as"
                      + " a list, or run it on threads");
        });
    assertThat(codes(onPool("processes", "def f(x):\n    for i in range(x):\n        yield i\n")))
        .containsExactly("cannot_cross");
    assertThat(codes(onPool("interpreter_pool", "lambda x: (i for i in range(x))")))
        .containsExactly("cannot_cross");
    assertThat(codes(onPool("interpreter_pool", "lambda x: lambda: x")))
        .containsExactly("cannot_cross");
  }

  @Test
  void on_threads_anything_may_be_returned_and_data_anywhere() {
    assertThat(onPool("thread_pool", "lambda x: (i for i in range(x))")).isEmpty();
    assertThat(onPool("process_pool", "lambda x: [i for i in range(x)]")).isEmpty();
    assertThat(
            onPool(
                "process_pool", "def f(x):\n    def g():\n        yield x\n    return list(g())\n"))
        .isEmpty();
  }

  @Test
  void only_the_elements_of_a_generator_leave_the_process_of_a_flat_map() {
    assertThat(
            advice(
                ITEMS
                    + """
                    {"id": "pool", "type": "process_pool"},
                    {"id": "f", "type": "function", "params": {"source": "lambda x: (i for i in range(x))"}},
                    {"id": "mapped", "type": "flat_map", "in": {"function": "f", "items": "items", "executor": "pool"}},
                    """
                    + SHOWN))
        .isEmpty();
  }

  @Test
  void a_composition_gives_what_its_last_function_gives() {
    String functions =
        """
        {"id": "lazy", "type": "function", "params": {"source": "lambda x: (i for i in range(x))"}},
        {"id": "eager", "type": "function", "params": {"source": "def eager(x):\\n    return list(x)"}},
        {"id": "pool", "type": "process_pool"},
        """;
    assertThat(
            codes(
                advice(
                    functions
                        + ITEMS
                        + """
                        {"id": "both", "type": "compose", "in": {"functions": ["eager", "lazy"]}},
                        {"id": "mapped", "type": "map", "in": {"function": "both", "items": "items", "executor": "pool"}},
                        """
                        + SHOWN)))
        .containsExactly("cannot_cross");
    assertThat(
            advice(
                functions
                    + ITEMS
                    + """
                    {"id": "both", "type": "compose", "in": {"functions": ["lazy", "eager"]}},
                    {"id": "mapped", "type": "map", "in": {"function": "both", "items": "items", "executor": "pool"}},
                    """
                    + SHOWN))
        .isEmpty();
  }

  @Test
  void an_impure_function_that_is_retried_does_again_what_it_does() {
    String retried =
        ITEMS
            + """
            {"id": "speak", "type": "function", "params": {"source": "def speak(x):\\n    print(x)\\n    return x"}},
            {"id": "mapped", "type": "map", "params": {"retries": %d}, "in": {"function": "speak", "items": "items"}},
            """
            + SHOWN;
    assertThat(advice(retried.formatted(2)))
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.code()).isEqualTo("impure_retried");
          assertThat(warning.port()).isEqualTo("retries");
          assertThat(warning.message()).startsWith("speak calls print, and does so again");
        });
    assertThat(advice(retried.formatted(0))).isEmpty();
  }

  @Test
  void an_impure_function_that_is_remembered_does_it_once() {
    assertThat(
            advice(
                ITEMS
                    + """
                    {"id": "speak", "type": "function", "params": {"source": "def speak(x):\\n    print(x)\\n    return x"}},
                    {"id": "cached", "type": "lru_cache", "in": {"function": "speak"}},
                    {"id": "mapped", "type": "map", "in": {"function": "cached", "items": "items"}},
                    """
                    + SHOWN))
        .extracting(Warning::code, Warning::node)
        .containsExactly(tuple("impure_remembered", "cached"));
  }

  @Test
  void a_pool_is_too_small_for_calls_that_wait_for_calls_of_their_own() {
    assertThat(codes(nested(1))).containsExactly("pool_locks_up");
    assertThat(nested(2)).isEmpty();
    assertThat(nested(1).getFirst().message())
        .contains("its only worker waits", "raise max_workers");
  }

  @Test
  void a_pool_that_is_bound_to_a_mapped_function_may_be_filled_by_its_items() {
    assertThat(
            codes(
                advice(
                    ITEMS
                        + """
                        {"id": "pool", "type": "thread_pool", "params": {"max_workers": 4}},
                        {"id": "ask", "type": "function", "params": {"source": "def ask(executor, x):\\n    return executor.submit(abs, x).result()"}},
                        {"id": "bound", "type": "partial", "in": {"function": "ask", "values": "pool"}},
                        {"id": "mapped", "type": "map", "in": {"function": "bound", "items": "items", "executor": "pool"}},
                        """
                        + SHOWN)))
        .containsExactly("pool_locks_up");
  }

  @Test
  void calls_that_talk_through_a_channel_need_a_worker_each() {
    assertThat(codes(talking("\"type\": \"thread_pool\", \"params\": {\"max_workers\": 1}")))
        .containsExactly("channel_locks_up");
    assertThat(talking("\"type\": \"thread_pool\", \"params\": {\"max_workers\": 2}")).isEmpty();
    assertThat(talking("\"type\": \"threads\"")).isEmpty();
  }

  @Test
  void what_nobody_asks_for_comes_to_nothing_and_is_told_at_its_end() {
    List<Warning> warnings =
        advice(
            ITEMS
                + """
                {"id": "half", "type": "function", "params": {"source": "lambda x: x / 2"}},
                {"id": "pool", "type": "thread_pool"},
                {"id": "mapped", "type": "map", "in": {"function": "half", "items": "items"}}
                """);

    assertThat(warnings)
        .extracting(Warning::node, Warning::message)
        .containsExactly(
            tuple("pool", "nothing runs on pool; wire it to an operator"),
            tuple("mapped", "what mapped gives goes nowhere; wire it to an output to see it"));
    assertThat(warnings).extracting(Warning::level).containsOnly(Level.IDLE);
  }

  @Test
  void what_is_called_for_what_else_it_does_needs_no_output() {
    assertThat(
            advice(
                ITEMS
                    + """
                    {"id": "speak", "type": "function", "params": {"source": "lambda x: print(x)"}},
                    {"id": "mapped", "type": "map", "in": {"function": "speak", "items": "items"}}
                    """))
        .isEmpty();
  }

  @Test
  void a_comment_is_there_to_be_read() {
    assertThat(advice("{\"id\": \"note\", \"type\": \"comment\", \"params\": {\"text\": \"why\"}}"))
        .isEmpty();
  }

  @Test
  void a_draft_with_problems_is_advised_too() {
    assertThat(codes(advice("{\"id\": \"mapped\", \"type\": \"sum\"}")))
        .containsExactly("comes_to_nothing");
    assertThat(Advice.of(WorkflowReader.read("not JSON"))).isEmpty();
  }

  @Test
  void of_the_templates_only_those_that_show_a_deadlock_are_warned_of() {
    Set<String> warned =
        Templates.all().stream()
            .filter(template -> !Advice.of(WorkflowReader.read(template.document())).isEmpty())
            .map(Template::id)
            .collect(Collectors.toSet());

    assertThat(warned).containsExactlyInAnyOrder("own-pool", "two-futures");
  }

  private static List<Warning> nested(int workers) {
    return advice(
        """
        {"id": "pool", "type": "thread_pool", "params": {"max_workers": %d}},
        {"id": "ask", "type": "function", "params": {"source": "def ask(executor):\\n    return executor.submit(abs, 1).result()"}},
        {"id": "call", "type": "submit", "in": {"function": "ask", "values": "pool", "executor": "pool"}},
        {"id": "mapped", "type": "result", "in": {"future": "call"}},
        """
                .formatted(workers)
            + SHOWN);
  }

  private static List<Warning> talking(String executor) {
    return advice(
        """
        {"id": "channel", "type": "channel"},
        {"id": "pool", %s},
        {"id": "put", "type": "function", "params": {"source": "lambda channel: channel.put(1)"}},
        {"id": "get", "type": "function", "params": {"source": "lambda channel: channel.get()"}},
        {"id": "a", "type": "submit", "in": {"function": "get", "values": "channel", "executor": "pool"}},
        {"id": "b", "type": "submit", "in": {"function": "put", "values": "channel", "executor": "pool"}},
        {"id": "mapped", "type": "result", "in": {"future": "a"}},
        """
                .formatted(executor)
            + SHOWN);
  }

  private static List<Warning> onPool(String type, String source) {
    return advice(
        ITEMS
            + """
            {"id": "pool", "type": "%s"},
            {"id": "f", "type": "function", "params": {"source": "%s"}},
            {"id": "mapped", "type": "map", "in": {"function": "f", "items": "items", "executor": "pool"}},
            """
                .formatted(type, source.replace("\n", "\\n"))
            + SHOWN);
  }

  private static List<Warning> advice(String nodes) {
    Reading reading =
        WorkflowReader.read("{\"format\": \"poolyard/1\", \"nodes\": [" + nodes + "]}");
    return Advice.of(reading);
  }

  private static List<String> codes(List<Warning> warnings) {
    return warnings.stream().map(Warning::code).toList();
  }
}
