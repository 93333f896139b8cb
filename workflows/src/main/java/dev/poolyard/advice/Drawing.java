package dev.poolyard.advice;

import dev.poolyard.model.FunctionReport;
import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** A workflow as the rules look at it, finished or not. */
final class Drawing {
  private static final String FUNCTION = "function";

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, FunctionReport> functions;

  Drawing(Workflow workflow, Map<String, FunctionReport> functions) {
    workflow.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
    this.functions = functions;
  }

  Stream<Node> nodes() {
    return nodes.values().stream();
  }

  Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Returns what is known of the function that a node calls. */
  Optional<FunctionReport> functionOf(Node node) {
    return node.input(FUNCTION).map(functions::get);
  }

  /** Returns the executor on which a node runs its tasks; nothing for the main thread. */
  Optional<Node> executorOf(Node node) {
    return node.input("executor").flatMap(this::node).filter(found -> found.type().isExecutor());
  }

  /** Returns the nodes that run their tasks on {@code executor}. */
  Stream<Node> runOn(Node executor) {
    return nodes().filter(node -> node.inputs("executor").contains(executor.id()));
  }

  /** Returns the ids of all that a call of this node's function is given by wires. */
  Set<String> given(Node node) {
    Set<String> given = new HashSet<>();
    addGiven(node, given, new HashSet<>());
    return given;
  }

  private void addGiven(Node node, Set<String> given, Set<String> seen) {
    if (seen.add(node.id())) {
      given.addAll(node.inputs("values"));
      Stream.concat(node.inputs(FUNCTION).stream(), node.inputs("functions").stream())
          .flatMap(id -> node(id).stream())
          .forEach(function -> addGiven(function, given, seen));
    }
  }

  /**
   * Returns how many tasks an executor runs at once and no more, whatever they wait for; nothing if
   * it is not known before the run or waiting tasks make room for others.
   */
  static OptionalLong workers(Node executor) {
    return switch (executor.type().name()) {
      case "serial" -> OptionalLong.of(1);
      case "thread_pool", "process_pool", "interpreter_pool" ->
          executor.params().optionalInteger("max_workers");
      case "virtual_threads" -> executor.params().optionalInteger("max_concurrency");
      default -> OptionalLong.empty();
    };
  }

  /** Returns whether a node calls its function once, rather than for each of some items. */
  static boolean callsOnce(Node node) {
    return List.of("submit", "apply").contains(node.type().name());
  }
}
