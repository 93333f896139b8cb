package dev.poolyard.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds nodes that could never be over because of lazy sequences: those that read an endless one to
 * its end, and those that wait for the end of one that goes on only when they read it.
 */
final class LazinessCheck {
  private final Workflow workflow;
  private final Laziness laziness;
  private final Problems problems;

  private LazinessCheck(Workflow workflow, Problems problems) {
    this.workflow = workflow;
    this.laziness = new Laziness(workflow);
    this.problems = problems;
  }

  /** Checks a draft whose wires are right and go in no circle. */
  static void run(Draft draft, Problems problems) {
    var check = new LazinessCheck(draft.workflow(), problems);
    check.checkEndless();
    check.checkAfter();
  }

  private void checkEndless() {
    for (Node node : workflow.nodes()) {
      if (laziness.readsToTheEnd(node)) {
        node.inputs().forEach((port, ids) -> checkEndless(node, port, ids));
      }
    }
  }

  private void checkEndless(Node node, String port, List<String> ids) {
    for (String id : ids) {
      if (laziness.isEndless(id)) {
        problems.add(
            Problem.ofPort(
                "endless",
                node.id(),
                port,
                "%s must end, but %s never does; put take or take_while between"
                    .formatted(port, id)));
      }
    }
  }

  /** Lets nodes end in thought until no more can; whoever is left waits for ever. */
  private void checkAfter() {
    Set<String> ended = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Node node : workflow.nodes()) {
        if (!ended.contains(node.id()) && canEnd(node, ended)) {
          more = ended.add(node.id());
        }
      }
    }
    for (Node node : workflow.nodes()) {
      for (String id : node.after()) {
        if (laziness.isLazy(id) && !ended.contains(id) && canStartBut(node, id, ended)) {
          problems.add(
              Problem.ofPort(
                  "forbidden_cycle",
                  node.id(),
                  "after",
                  "%s ends when its items are taken, but that waits for %s; remove it from after"
                      .formatted(id, node.id())));
        }
      }
    }
  }

  private boolean canEnd(Node node, Set<String> ended) {
    if (!canStart(node, ended)) {
      return false;
    }
    if (!laziness.isLazy(node.id())) {
      return true;
    }
    List<Node> readers =
        workflow.nodes().stream().filter(reader -> reads(reader, node.id())).toList();
    return readers.stream().allMatch(reader -> ended.contains(reader.id()))
        || readers.stream()
            .anyMatch(reader -> ended.contains(reader.id()) && laziness.readsToTheEnd(reader));
  }

  private static boolean reads(Node reader, String id) {
    return reader.inputs().values().stream().anyMatch(ids -> ids.contains(id));
  }

  /** A lazy sequence can be read as soon as its node has started. */
  private boolean canStart(Node node, Set<String> ended) {
    return ended.containsAll(node.after())
        && node.inputs().values().stream()
            .flatMap(List::stream)
            .allMatch(id -> ended.contains(id) || laziness.isLazy(id) && canStart(id, ended));
  }

  private boolean canStart(String id, Set<String> ended) {
    return workflow.node(id).map(node -> canStart(node, ended)).orElse(false);
  }

  /** Returns whether nothing but the end of {@code id} keeps the node from starting. */
  private boolean canStartBut(Node node, String id, Set<String> ended) {
    Set<String> others = new HashSet<>(ended);
    others.add(id);
    return canStart(node, others);
  }
}
