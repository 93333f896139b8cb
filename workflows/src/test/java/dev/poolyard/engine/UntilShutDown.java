package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.node;

/**
 * Functions that go on until their run was told to end, however late that comes: they ring an
 * executor until it takes no more. Executors are shut down in the order of their nodes, so when
 * that of the last node is, all others have been.
 */
final class UntilShutDown {
  /** The executor that is rung; it must be the last node of its workflow. */
  static final String BELL = node("bell", "threads");

  private static final String WAIT =
      """
      import time
      def wait(bell):
          while True:
              try:
                  bell.submit(abs, 0)
              except RuntimeError:
                  return
              time.sleep(0.01)
      """;

  private UntilShutDown() {}

  /**
   * Returns a node with a function that may call {@code wait(bell)}.
   *
   * @param source of the function, which is given the bell first
   */
  static String waiting(String id, String source) {
    return function(id, WAIT + source);
  }

  /**
   * Returns a node that gives a function the bell, and after it the values of other nodes.
   *
   * @param values ids
   */
  static String given(String id, String function, String... values) {
    String more = values.length == 0 ? "" : ", \"" + String.join("\", \"", values) + "\"";
    return node(
        id,
        "partial",
        "",
        "\"function\": \"%s\", \"values\": [\"bell\"%s]".formatted(function, more));
  }
}
