package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.ExecutorTally;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * What a run's local executors share.
 *
 * @param executor the node of the executor these workers belong to
 * @param lock what their tasks hold while they compute; null if they compute at the same time
 */
public record LocalSetting(
    RunJournal journal,
    TaskRunner runner,
    ThreadNames names,
    String executor,
    @Nullable GlobalInterpreterLock lock) {

  /** Room for the deepest recursion the function language allows, in bytes; taken when touched. */
  private static final long STACK_SIZE = 64L << 20;

  Thread startPlatformThread(String name, Runnable work) {
    long asked = System.nanoTime();
    return Thread.ofPlatform()
        .name(name)
        .stackSize(STACK_SIZE)
        .daemon()
        .start(() -> {
          tally().addSpawn(System.nanoTime() - asked);
          work.run();
        });
  }

  ExecutorTally tally() {
    return journal.ledger().of(executor);
  }

  /** Returns how tasks compute that share their functions, and the lock if there is one. */
  Interpreter interpreter() {
    return lock == null ? Interpreter.shared(runner) : new LockedInterpreter(runner, lock);
  }

  LocalLane openLane(String threadName, WorkerKind kind, Interpreter interpreter) {
    return LocalLane.open(journal, interpreter, threadName, kind, executor);
  }
}
