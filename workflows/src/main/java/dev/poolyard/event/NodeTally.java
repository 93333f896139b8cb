package dev.poolyard.event;

import dev.poolyard.event.RunResource.NodeReport;
import org.jspecify.annotations.Nullable;

/** What one node's events amount to so far. Confined to its {@link RunRecord}. */
final class NodeTally {
  private double startedAt;
  private String state = "waiting";
  private @Nullable Double wallSeconds;
  private long tasks;
  private long evaluations;
  private @Nullable RunError error;

  void start(double t) {
    startedAt = t;
    state = "running";
  }

  void end(String state, double t, long tasks, long evaluations, @Nullable RunError error) {
    boolean cancelled = error != null && error.type().equals(RunError.CANCELLED);
    this.state = cancelled ? "cancelled" : state;
    this.wallSeconds = t - startedAt;
    this.tasks = tasks;
    this.evaluations = evaluations;
    this.error = error;
  }

  /** Settles a node whose own end was never told, because the run was cut short. */
  void runEnded(RunFinished run) {
    switch (state) {
      case "waiting" -> state = "cancelled";
      case "running" -> {
        state = run.status() == RunStatus.CRASHED ? "failed" : "cancelled";
        wallSeconds = run.t() - startedAt;
      }
      default -> {}
    }
  }

  NodeReport report() {
    return new NodeReport(state, wallSeconds, tasks, evaluations, error);
  }
}
