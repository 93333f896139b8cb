package dev.poolyard.executor.process;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.task.TaskRunner;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a run's process executors share.
 *
 * @param runner begins the parent's share of each task: what it asks of live objects
 * @param executor the node of the executor these workers belong to
 */
public record ProcessSetting(
    RunJournal journal,
    TaskRunner runner,
    WorkerSupply supply,
    ProcessNames names,
    String executor) {

  /**
   * Brings a worker process into the run under the next name.
   *
   * @param fresh whether it must be started now rather than taken from the standbys
   * @param wanted whether it is still wanted, asked when its turn to start has come
   * @return nothing if it was not wanted any more
   * @throws IOException if it cannot be started
   */
  Optional<ProcessLane> openLane(boolean fresh, BooleanSupplier wanted) throws IOException {
    long asked = System.nanoTime();
    Optional<ChildWorker> worker = fresh ? supply.startFresh(wanted) : supply.takeStandby(wanted);
    if (worker.isEmpty()) {
      return Optional.empty();
    }
    ProcessLane lane = nameAndReport(worker.get());
    lane.introduce();
    // Without the time until its turn to start came, in which nothing was done for it.
    long waited = Math.max(0, worker.get().startNanos() - asked);
    journal.ledger().of(executor).addSpawn(System.nanoTime() - asked - waited);
    return Optional.of(lane);
  }

  /** Does both under one lock, so that processes are numbered in the order of their lanes. */
  private ProcessLane nameAndReport(ChildWorker worker) {
    synchronized (names) {
      return new ProcessLane(journal, runner, worker, names.next(), executor);
    }
  }
}
