package dev.poolyard.engine;

import dev.poolyard.executor.WorkLedger;
import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.HashMap;
import java.util.Map;

/**
 * The least wall time in which the work of a run could have been done on this machine's cores.
 *
 * <p>That is the longer of two bounds: all processor time spread evenly over the cores, and the
 * longest chain of nodes that wait for each other, each taking as long as its longest task. A task
 * that sleeps needs no core, so it counts in the second bound only.
 */
final class IdealTime {
  private final Workflow workflow;
  private final WorkLedger ledger;
  private final Map<String, Long> chains = new HashMap<>();

  IdealTime(Workflow workflow, WorkLedger ledger) {
    this.workflow = workflow;
    this.ledger = ledger;
  }

  /** Returns the ideal time in nanoseconds. */
  long nanos(int cores) {
    long longestChain = workflow.nodes().stream().mapToLong(this::chain).max().orElse(0);
    return Math.max(longestChain, ledger.total().cpu() / cores);
  }

  private long chain(Node node) {
    Long known = chains.get(node.id());
    if (known != null) {
      return known;
    }
    long before =
        Dependencies.of(node).stream()
            .flatMap(id -> workflow.node(id).stream())
            .mapToLong(this::chain)
            .max()
            .orElse(0);
    long chain = before + ledger.longestNanos(node.id());
    chains.put(node.id(), chain);
    return chain;
  }
}
