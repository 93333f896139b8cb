package dev.poolyard.engine;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.NodeReport;
import java.util.Objects;

/** Words the nodes of documents, and reads what runs say of them. */
final class Nodes {
  private Nodes() {}

  /** Returns a node without params or wires. */
  static String node(String id, String type) {
    return node(id, type, "", "");
  }

  /**
   * Returns a node.
   *
   * @param params what is inside the braces of its params, as JSON
   * @param in what is inside the braces of its inputs
   */
  static String node(String id, String type, String params, String in) {
    return "{\"id\": \"%s\", \"type\": \"%s\", \"params\": {%s}, \"in\": {%s}}"
        .formatted(id, type, params, in);
  }

  /** Returns a node that reads the items of others and has no other input. */
  static String over(String id, String type, String params, String... items) {
    return node(id, type, params, "\"items\": " + wires(items));
  }

  /** Returns a node that calls {@code function} on the items of another. */
  static String calling(String id, String type, String params, String function, String items) {
    return node(
        id, type, params, "\"function\": \"%s\", \"items\": \"%s\"".formatted(function, items));
  }

  /** Returns a node that calls {@code function} on the items of another by an executor. */
  static String calling(
      String id, String type, String params, String function, String items, String executor) {
    return node(
        id,
        type,
        params,
        "\"function\": \"%s\", \"items\": \"%s\", \"executor\": \"%s\""
            .formatted(function, items, executor));
  }

  static String list(String id, String items) {
    return node(id, "list", "\"items\": " + items, "");
  }

  /** Returns a node with a function; quotes in the source are single ones. */
  static String function(String id, String source) {
    return node(id, "function", "\"source\": \"%s\"".formatted(source.replace("\n", "\\n")), "");
  }

  static String output(String of) {
    return node("out_" + of, "output", "", "\"value\": \"%s\"".formatted(of));
  }

  private static String wires(String... ids) {
    return ids.length == 1 ? "\"" + ids[0] + "\"" : "[\"" + String.join("\", \"", ids) + "\"]";
  }

  /** Returns the value of the output that {@link #output} made for {@code node}, as JSON. */
  static String valueOf(RunResource run, String node) {
    if (run.error() != null) {
      throw new AssertionError("the run failed: " + run.error());
    }
    return run.outputs().stream()
        .filter(output -> output.node().equals("out_" + node))
        .findFirst()
        .orElseThrow()
        .value()
        .toString();
  }

  static NodeReport report(RunResource run, String node) {
    return Objects.requireNonNull(run.nodes().get(node), node + " has no report");
  }

  static long evaluations(RunResource run, String node) {
    return report(run, node).evaluations();
  }
}
