package dev.poolyard.server.cli;

import dev.poolyard.model.Workflow;
import dev.poolyard.process.MainProcesses;
import dev.poolyard.process.RunLauncher;
import java.util.Set;

/** How each command starts the processes of its runs. */
final class Launchers {
  /** Enough for the usual pools; larger ones start the rest when they are asked for. */
  private static final int STANDBY_WORKERS = 4;

  private static final Set<String> WITH_WORKER_PROCESSES = Set.of("processes", "process_pool");

  private Launchers() {}

  /** Returns a launcher for run after run, the next one always standing by. */
  static RunLauncher forServer() {
    return new MainProcesses(STANDBY_WORKERS, true);
  }

  /** Returns a launcher for now and then a single call, which needs no workers ready. */
  static RunLauncher forTrials() {
    return new MainProcesses(0, false);
  }

  /** Returns a launcher for runs that are measured. */
  static RunLauncher forRace() {
    return MainProcesses.forMeasuring(STANDBY_WORKERS);
  }

  /** Returns a launcher for one run. */
  static RunLauncher forOne(Workflow workflow) {
    boolean processes =
        workflow.nodes().stream()
            .anyMatch(node -> WITH_WORKER_PROCESSES.contains(node.type().name()));
    return new MainProcesses(processes ? STANDBY_WORKERS : 0, false);
  }
}
