package dev.poolyard.engine;

import dev.poolyard.event.DeadlockFound;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunStatus;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.live.Deadlock;
import java.util.List;

/** Tells people of a deadlock. */
final class DeadlockReports {
  private DeadlockReports() {}

  /** Reports a deadlock that was found. */
  static void report(RunJournal journal, Deadlock deadlock) {
    List<DeadlockFound.WaitingTask> cycle =
        deadlock.links().stream()
            .map(link ->
                new DeadlockFound.WaitingTask(
                    link.task().id(),
                    link.task().node(),
                    link.lane(),
                    link.next(),
                    link.waitsFor()))
            .toList();
    journal.report(t -> new DeadlockFound(t, cycle, deadlock.inWords()));
  }

  /** Returns how a run ends because of a deadlock. */
  static Ending ending(Deadlock deadlock) {
    String node = deadlock.links().getFirst().task().node();
    return new Ending(
        RunStatus.DEADLOCKED, new RunError("Deadlock", deadlock.inWords(), node, null, null));
  }
}
