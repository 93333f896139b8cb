package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.over;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator makes the same of a lazy sequence as of the finished one with the same items. */
class LazyLikeFinishedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          map        | "chunksize": 3   | lambda x: [x, -x]      | parallel
          map        |                  | lambda x: x ** x       | serial
          map        | "buffersize": 2  | lambda x: str(x)       | parallel
          map        | "on_error": "collect" | lambda x: 1 // (x % 3) | parallel
          filter     | "chunksize": 4   | lambda x: x % 3        | parallel
          filter     |                  | lambda x: x > 35       | serial
          flat_map   | "chunksize": 5   | lambda x: range(x % 4) | parallel
          flat_map   |                  | lambda x: [x] * (x % 2) | serial
          starmap    | "chunksize": 7   | lambda x: x            | parallel
          accumulate |                  | lambda x, y: x * 2 + y | none
          accumulate | "initial": -5    | lambda x, y: y - x     | none
          take_while |                  | lambda x: x < 17       | none
          sorted     | "reverse": true  | lambda x: x % 5        | none
          group_by   |                  | lambda x: x % 4        | none
          reduce     |                  | lambda x, y: x - y     | parallel
          reduce     | "tree": true, "initial": 3 | lambda x, y: x + y | parallel
          """)
  void functions_are_called_on_the_same_items(
      String type, String params, String source, String executor) {
    String given = params == null ? "" : params;
    String inputs = type.equals("starmap") ? "_singles" : "";
    RunResource run =
        new TestingWorkflow(
                node("count", "count"),
                function("small", "lambda x: x < 40"),
                calling("lazy", "take_while", "", "small", "count"),
                node("finished", "range", "\"stop\": 40", ""),
                over("lazy_singles", "batched", "\"n\": 1", "lazy"),
                over("finished_singles", "batched", "\"n\": 1", "finished"),
                function("f", source),
                node("serial", "serial"),
                node("parallel", "thread_pool", "\"max_workers\": 2", ""),
                apply(type, "of_lazy", given, "lazy" + inputs, executor),
                apply(type, "of_finished", given, "finished" + inputs, executor),
                output("of_lazy"),
                output("of_finished"))
            .run();

    assertThat(valueOf(run, "of_lazy")).isEqualTo(valueOf(run, "of_finished"));
  }

  private static String apply(
      String type, String id, String params, String items, String executor) {
    return executor.equals("none")
        ? calling(id, type, params, "f", items)
        : calling(id, type, params, "f", items, executor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          take      | "n": 30
          take      | "n": 300
          zip       |
          chain     |
          enumerate | "start": 3
          batched   | "n": 7
          length    |
          sum       |
          min       |
          max       |
          sorted    |
          accumulate |
          """)
  void the_others_see_the_same_items(String type, String params) {
    String given = params == null ? "" : params;
    boolean several = type.equals("zip") || type.equals("chain");
    String[] more = several ? new String[] {"few", "X", "X"} : new String[] {"X"};
    RunResource run =
        new TestingWorkflow(
                node("count", "count"),
                function("small", "lambda x: x < 40"),
                calling("lazy", "take_while", "", "small", "count"),
                node("finished", "range", "\"stop\": 40", ""),
                list("few", "[true, null, \"three\"]"),
                over("of_lazy", type, given, wires(more, "lazy")),
                over("of_finished", type, given, wires(more, "finished")),
                output("of_lazy"),
                output("of_finished"))
            .run();

    assertThat(valueOf(run, "of_lazy")).isEqualTo(valueOf(run, "of_finished"));
  }

  private static String[] wires(String[] ids, String items) {
    String[] wires = ids.clone();
    for (int i = 0; i < wires.length; i++) {
      wires[i] = wires[i].equals("X") ? items : wires[i];
    }
    return wires;
  }
}
