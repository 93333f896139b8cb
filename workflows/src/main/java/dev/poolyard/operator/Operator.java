package dev.poolyard.operator;

/** What the nodes of one type do. */
@FunctionalInterface
public interface Operator {

  /**
   * Does a node's work once, all its inputs being there.
   *
   * @throws NodeFailure if it cannot produce its output
   * @throws NodeCancelled if its tasks were cancelled
   * @throws InterruptedException if the run is being stopped
   */
  NodeOutput run(NodeContext context) throws NodeFailure, NodeCancelled, InterruptedException;
}
