package dev.poolyard.model;

import java.util.List;

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

  /** Checks a draft whose wires are right and go in no forbidden circle. */
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

  private void checkAfter() {
    var rehearsal = new LazyRehearsal(workflow, laziness);
    List<LazyRehearsal.Wait> causes =
        rehearsal.waits().stream().filter(rehearsal::isAllThatHolds).toList();
    for (LazyRehearsal.Wait wait : causes.isEmpty() ? rehearsal.waits() : causes) {
      String node = wait.node().id();
      problems.add(
          Problem.ofPort(
              "forbidden_cycle",
              node,
              "after",
              "%s ends when its items are taken, but that waits for %s; remove it from after"
                  .formatted(wait.lazy(), node)));
    }
  }
}
