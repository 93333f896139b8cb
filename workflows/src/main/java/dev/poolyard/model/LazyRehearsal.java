package dev.poolyard.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the nodes of a workflow start and end in thought, as a run would, to see who is left waiting
 * for the end of a lazy sequence.
 */
final class LazyRehearsal {
  private final Workflow workflow;
  private final Laziness laziness;
  private final Map<String, List<Node>> readers = new HashMap<>();
  private final Set<String> started = new HashSet<>();
  private final Set<String> ended = new HashSet<>();

  /** A node that waits for the end of a lazy one in vain. */
  record Wait(Node node, String lazy) {}

  LazyRehearsal(Workflow workflow, Laziness laziness) {
    this.workflow = workflow;
    this.laziness = laziness;
    for (Node node : workflow.nodes()) {
      node.inputs()
          .values()
          .forEach(ids ->
              ids.forEach(id -> readers.computeIfAbsent(id, _ -> new ArrayList<>()).add(node)));
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Node node : workflow.nodes()) {
        more |= !started.contains(node.id()) && canStart(node) && started.add(node.id());
        more |= !ended.contains(node.id()) && canEnd(node) && ended.add(node.id());
      }
    }
  }

  /** Returns every wait in vain. */
  List<Wait> waits() {
    List<Wait> waits = new ArrayList<>();
    for (Node node : workflow.nodes()) {
      for (String id : node.after()) {
        if (laziness.isLazy(id) && !ended.contains(id)) {
          waits.add(new Wait(node, id));
        }
      }
    }
    return waits;
  }

  /** Returns whether a node could start but for this wait. */
  boolean isAllThatHolds(Wait wait) {
    return areAvailable(wait.node())
        && wait.node().after().stream()
            .allMatch(id -> id.equals(wait.lazy()) || ended.contains(id));
  }

  private boolean canStart(Node node) {
    return ended.containsAll(node.after()) && areAvailable(node);
  }

  /** A lazy sequence can be read as soon as its node has started. */
  private boolean areAvailable(Node node) {
    return node.inputs().entrySet().stream()
        .filter(input -> !node.type().port(input.getKey()).orElseThrow().mayCloseCycle())
        .flatMap(input -> input.getValue().stream())
        .allMatch(id -> laziness.isLazy(id) ? started.contains(id) : ended.contains(id));
  }

  private boolean canEnd(Node node) {
    if (!started.contains(node.id()) || !laziness.isLazy(node.id())) {
      return started.contains(node.id());
    }
    List<Node> all = readers.getOrDefault(node.id(), List.of());
    return all.stream().allMatch(reader -> ended.contains(reader.id()))
        || all.stream()
            .anyMatch(reader -> ended.contains(reader.id()) && laziness.readsToTheEnd(reader));
  }
}
