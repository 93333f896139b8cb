package dev.poolyard.event;

import dev.poolyard.event.RunResource.NodeReport;
import org.jspecify.annotations.Nullable;

/** What one node's events amount to so far. Confined to its {@link RunRecord}. */
final class NodeTally {
  private final double startedAt;
  private String state = "running";
  private @Nullable Double wallSeconds;
  private long tasks;
  private long evaluations;
  private @Nullable RunError error;

  NodeTally(double startedAt) {
    this.startedAt = startedAt;
  }

  void end(String state, double t, long tasks, long evaluations, @Nullable RunError error) {
    boolean cancelled = error != null && error.type().equals(RunError.CANCELLED);
    this.state = cancelled ? "cancelled" : state;
    this.wallSeconds = t - startedAt;
    this.tasks = tasks;
    this.evaluations = evaluations;
    this.error = error;
  }

  NodeReport report() {
    return new NodeReport(state, wallSeconds, tasks, evaluations, error);
  }
}
