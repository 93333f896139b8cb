package dev.poolyard.executor.process;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.task.TaskRunner;
import java.io.IOException;

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
   * @throws IOException if it cannot be started
   */
  ProcessLane openLane(boolean fresh) throws IOException {
    long asked = System.nanoTime();
    ChildWorker worker = fresh ? supply.startFresh() : supply.takeStandby();
    ProcessLane lane = nameAndReport(worker);
    lane.introduce();
    journal.ledger().of(executor).addSpawn(System.nanoTime() - asked);
    return lane;
  }

  /** Does both under one lock, so that processes are numbered in the order of their lanes. */
  private ProcessLane nameAndReport(ChildWorker worker) {
    synchronized (names) {
      return new ProcessLane(journal, runner, worker, names.next(), executor);
    }
  }
}
